<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ClipActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>再生と一時停止</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster</source>
        <translation>逆方向へ再生、加速(&amp;B)</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster</source>
        <translation>順方向へ再生、加速(&amp;F)</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>1 フレーム戻る(&amp;A)</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>1 フレーム進む(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Start over at the end; drag with Shift on the times of the timeline to choose what is played</source>
        <translation>終わりまで再生したら最初に戻ります。タイムラインの時間目盛りを Shift キーを押しながらドラッグすると、再生範囲を選択できます</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>音声(&amp;S)</translation>
    </message>
    <message>
        <source>Hear the clip&apos;s sound</source>
        <translation>クリップの音声を再生します</translation>
    </message>
    <message>
        <source>Keyframe for &amp;depth scale</source>
        <translation>深度スケールのキーフレーム(&amp;D)</translation>
    </message>
    <message>
        <source>Set a keyframe for the depth scale at this frame, or remove it</source>
        <translation>このフレームに深度スケールのキーフレームを設定または削除します</translation>
    </message>
    <message>
        <source>Keyframe for &amp;convergence</source>
        <translation>コンバージェンスのキーフレーム(&amp;C)</translation>
    </message>
    <message>
        <source>Set a keyframe for the convergence at this frame, or remove it</source>
        <translation>このフレームにコンバージェンスのキーフレームを設定または削除します</translation>
    </message>
    <message>
        <source>C&amp;ut here</source>
        <translation>ここでカット(&amp;U)</translation>
    </message>
    <message>
        <source>A shot begins at this frame, or no longer does</source>
        <translation>このフレームをショットの先頭にする、またはそれを解除します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ease the depth jump</source>
        <translation>深度の急変を緩和(&amp;E)</translation>
    </message>
    <message>
        <source>Begin this shot at the depth of the one before it and come to its own within a second</source>
        <translation>このショットを直前のショットの深度で始め、1 秒以内に本来の深度へ移行させます</translation>
    </message>
</context>
<context>
    <name>ClipDestination</name>
    <message>
        <source>3D television</source>
        <translation>3D テレビ</translation>
    </message>
    <message>
        <source>Side by side at half width, marked so that televisions switch to 3D by themselves.</source>
        <translation>サイドバイサイド（ハーフ）。テレビが自動的に 3D に切り替わるよう、メタデータを付けます。</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR ヘッドセット</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>サイドバイサイド（フル）。ヘッドセットのプレーヤーが認識できるファイル名にします。</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Side by side at full width, marked as 3D for video sites.</source>
        <translation>サイドバイサイド（フル）。動画サイト向けに 3D のメタデータを付けます。</translation>
    </message>
    <message>
        <source>Red-cyan glasses</source>
        <translation>赤/シアンメガネ</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen.</source>
        <translation>紙製メガネ用の 1 つの映像。どの画面でも見られます。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Left and right as two clips in ProRes, for editing programs.</source>
        <translation>編集ソフト用に、左右を 2 本の ProRes クリップとして書き出します。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Side by side without loss. Large.</source>
        <translation>可逆圧縮のサイドバイサイド。ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>他のアプリ用の深度</translation>
    </message>
    <message>
        <source>A grey clip, 16 bit without loss: near is bright.</source>
        <translation>グレースケールのクリップ（16 bit、可逆圧縮）。手前ほど明るくなります。</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Red-cyan glasses</source>
        <translation>赤/シアンメガネ</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen or on paper.</source>
        <translation>紙製メガネ用の 1 枚の画像。どの画面でも、印刷しても見られます。</translation>
    </message>
    <message>
        <source>3D television</source>
        <translation>3D テレビ</translation>
    </message>
    <message>
        <source>Side by side at half width: the way 3D televisions and projectors expect it.</source>
        <translation>サイドバイサイド（ハーフ）。3D テレビやプロジェクターの標準的な形式です。</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR ヘッドセット</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>サイドバイサイド（フル）。ヘッドセットのプレーヤーが認識できるファイル名にします。</translation>
    </message>
    <message>
        <source>3D camera or viewer</source>
        <translation>3D カメラ・ビューアー</translation>
    </message>
    <message>
        <source>An MPO file with both pictures, as 3D cameras write it.</source>
        <translation>3D カメラと同じく、両方の画像を収めた MPO ファイル。</translation>
    </message>
    <message>
        <source>Phone or web, without glasses</source>
        <translation>スマートフォン・Web（裸眼）</translation>
    </message>
    <message>
        <source>A small moving picture that swings between the eyes.</source>
        <translation>左右の目のビューを行き来する、小さな動く画像。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>プリント</translation>
    </message>
    <message>
        <source>A stereo card for a viewer: both pictures side by side, without loss.</source>
        <translation>ビューアー用のステレオカード。両方の画像を左右に並べ、可逆圧縮で保存します。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Left and right as two files without loss.</source>
        <translation>左右を 2 つの可逆圧縮ファイルとして書き出します。</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>他のアプリ用の深度</translation>
    </message>
    <message>
        <source>A grey picture, 16 bit: near is bright.</source>
        <translation>グレースケールの画像（16 bit）。手前ほど明るくなります。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open photos and clips</source>
        <translation>写真とクリップを開く</translation>
    </message>
    <message>
        <source>A file has moved</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>場所を指定(&amp;F)…</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>現在の場所を指定してください</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>depth scale</source>
        <translation>深度スケール</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>コンバージェンス</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>swap eyes</source>
        <translation>左右の入れ替え</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>端の処理</translation>
    </message>
    <message>
        <source>converge here</source>
        <translation>ここを視差ゼロに</translation>
    </message>
    <message>
        <source>layer gain</source>
        <translation>レイヤーのゲイン</translation>
    </message>
    <message>
        <source>layer offset</source>
        <translation>レイヤーのオフセット</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>remove keyframe</source>
        <translation>キーフレームの削除</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>settings of the shot</source>
        <translation>ショットの設定</translation>
    </message>
    <message>
        <source>flicker reduction</source>
        <translation>ちらつき低減</translation>
    </message>
    <message>
        <source>work of last time</source>
        <translation>前回の作業</translation>
    </message>
    <message>
        <source>ease the depth jump</source>
        <translation>深度の急変を緩和</translation>
    </message>
    <message>
        <source>what becomes of both views</source>
        <translation>両ビューの扱い</translation>
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
        <translation>画像上でホイール</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>ポインターを中心にズーム</translation>
    </message>
    <message>
        <source>Drag on the picture, arrow keys</source>
        <translation>画像上でドラッグ、矢印キー</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Double click on the picture</source>
        <translation>画像上でダブルクリック</translation>
    </message>
    <message>
        <source>100 % and back</source>
        <translation>100% 表示との切り替え</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>スライダーをダブルクリック</translation>
    </message>
    <message>
        <source>Neutral value</source>
        <translation>標準値に戻す</translation>
    </message>
    <message>
        <source>Shift with wheel or arrow keys</source>
        <translation>Shift + ホイールまたは矢印キー</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>微調整</translation>
    </message>
    <message>
        <source>M, S on a layer</source>
        <translation>レイヤー上で M、S</translation>
    </message>
    <message>
        <source>Mute it, show it alone</source>
        <translation>ミュート、ソロ</translation>
    </message>
    <message>
        <source>R on a layer</source>
        <translation>レイヤー上で R</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Drag a layer up, down, sideways</source>
        <translation>レイヤーを上下、左右にドラッグ</translation>
    </message>
    <message>
        <source>Its gain, its offset</source>
        <translation>ゲイン、オフセット</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>キーボードとマウス</translation>
    </message>
    <message>
        <source>About Deep3D Studio</source>
        <translation>Deep3D Studio について</translation>
    </message>
    <message>
        <source>Drag on the timeline, with Shift</source>
        <translation>タイムライン上でドラッグ、Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Look, choose the range to play</source>
        <translation>フレームの確認、再生範囲の選択</translation>
    </message>
    <message>
        <source>Wheel on the timeline, with Shift</source>
        <translation>タイムライン上でホイール、Shift + ホイール</translation>
    </message>
    <message>
        <source>Zoom about the pointer, move along</source>
        <translation>ポインターを中心にズーム、左右に移動</translation>
    </message>
    <message>
        <source>Double click in a lane of the timeline</source>
        <translation>タイムラインのレーンをダブルクリック</translation>
    </message>
    <message>
        <source>Set a keyframe</source>
        <translation>キーフレームを設定</translation>
    </message>
    <message>
        <source>Drag a keyframe, Delete</source>
        <translation>キーフレームをドラッグ、Delete</translation>
    </message>
    <message>
        <source>Its time and value, remove it</source>
        <translation>時間と値の変更、削除</translation>
    </message>
    <message>
        <source>Delete in the list of media</source>
        <translation>メディアリストで Delete</translation>
    </message>
    <message>
        <source>Close the photo or clip</source>
        <translation>写真またはクリップを閉じる</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and the other eye&apos;s view is made from them.

Free software under the MIT licence. The idea of the selection layer: Xie, Girshick, Farhadi, Deep3D, 2016.</source>
        <translation>写真とクリップを立体視 3D に変換します。ネットワークが画像の各点について、33 のレイヤーのそれぞれに属する確率を推定し、そこからもう一方の目のビューを生成します。

MIT ライセンスのフリーソフトウェアです。選択層（selection layer）のアイデア：Xie, Girshick, Farhadi, Deep3D, 2016</translation>
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
        <translation>%1%2</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in whole percent</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PhotoFiles</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>ペーストした画像 %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Deep3D projects</source>
        <translation>Deep3D プロジェクト</translation>
    </message>
    <message>
        <source>Photos, clips, projects</source>
        <translation>写真、クリップ、プロジェクト</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Wiggle</source>
        <translation>ウィグル</translation>
    </message>
</context>
<context>
    <name>TimelineLane</name>
    <message>
        <source>%1 ×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 needs %2 values, not %3.</source>
        <translation>「%1」には %2 個の値が必要ですが、%3 個になっています。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>「%1」を開けません：%2。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>「%1」は画像ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>メモリが不足しているため、「%1」を開けません。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>ディスクの空き容量が不足しているため、「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>「%1」に書き込めませんでした：%2。</translation>
    </message>
    <message>
        <source>%1: compressed BMP pictures cannot be read.</source>
        <translation>%1：圧縮された BMP 画像は読み込めません。</translation>
    </message>
    <message>
        <source>%1: a GIF picture can be at most %2 pixels wide or high.</source>
        <translation>%1：GIF 画像の幅と高さは最大 %2 ピクセルです。</translation>
    </message>
    <message>
        <source>%1: the installed libheif cannot decode this kind of HEIF or AVIF.</source>
        <translation>%1：インストールされている libheif は、この種類の HEIF または AVIF をデコードできません。</translation>
    </message>
    <message>
        <source>%1: a JPEG picture can be at most %2 pixels wide or high.</source>
        <translation>%1：JPEG 画像の幅と高さは最大 %2 ピクセルです。</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture.</source>
        <translation>「%1」は PNG 画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a grey picture.</source>
        <translation>「%1」はグレースケール画像ではありません。</translation>
    </message>
    <message>
        <source>%1: a WebP picture can be at most %2 pixels wide or high.</source>
        <translation>%1：WebP 画像の幅と高さは最大 %2 ピクセルです。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may be at most %4 pixels wide or high.</source>
        <translation>「%1」は %2 × %3 ピクセルです。画像の幅と高さは最大 %4 ピクセルです。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may have at most %4 megapixels.</source>
        <translation>「%1」は %2 × %3 ピクセルです。画像は最大 %4 メガピクセルです。</translation>
    </message>
    <message>
        <source>%1 is damaged: nothing of the picture can be read.</source>
        <translation>「%1」は破損しており、画像をまったく読み込めません。</translation>
    </message>
    <message>
        <source>The picture for %1 could not be encoded.</source>
        <translation>「%1」の画像をエンコードできませんでした。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is empty.</source>
        <translation>%1 × %2 ピクセルの画像は空です。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels.</source>
        <translation>メモリが不足しているため、%1 × %2 ピクセルの画像を扱えません。</translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that can be read.</source>
        <translation>「%1」は読み込み可能な形式の画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: a part of the picture is missing.</source>
        <translation>「%1」は破損しているか不完全です。画像の一部が欠けています。</translation>
    </message>
    <message>
        <source>%1: pictures cannot be written with this extension.</source>
        <translation>%1：この拡張子では画像を書き出せません。</translation>
    </message>
    <message>
        <source>The result would replace the picture it is made from: %1.</source>
        <translation>元の画像が結果で上書きされてしまいます：%1。</translation>
    </message>
    <message>
        <source>The views for %1 have different sizes.</source>
        <translation>「%1」のビューのサイズが一致しません。</translation>
    </message>
    <message>
        <source>There are no views for %1.</source>
        <translation>「%1」のビューがありません。</translation>
    </message>
    <message>
        <source>%1 does not hold two views.</source>
        <translation>「%1」には 2 つのビューが含まれていません。</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>画像が開かれていません。</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>1 枚の画像</translation>
    </message>
    <message>
        <source>Two pictures, left and right</source>
        <translation>2 枚の画像（左右）</translation>
    </message>
    <message>
        <source>MPO, for 3D televisions and cameras</source>
        <translation>MPO（3D テレビ・カメラ用）</translation>
    </message>
    <message>
        <source>JPS, stereo JPEG</source>
        <translation>JPS（ステレオ JPEG）</translation>
    </message>
    <message>
        <source>Wiggle GIF</source>
        <translation>ウィグル GIF</translation>
    </message>
    <message>
        <source>Wiggle WebP</source>
        <translation>ウィグル WebP</translation>
    </message>
    <message>
        <source>Depth picture, 16 bit</source>
        <translation>深度画像（16 bit）</translation>
    </message>
    <message>
        <source>Sheet of all layers</source>
        <translation>全レイヤーの一覧シート</translation>
    </message>
    <message>
        <source>Layer volume, NPY</source>
        <translation>レイヤーボリューム（NPY）</translation>
    </message>
    <message>
        <source>The output %1 has to end in %2.</source>
        <translation>出力「%1」の末尾は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .jpg, .png, .tif, .webp, .bmp or .ppm.</source>
        <translation>出力「%1」の種類が不明です。.jpg、.png、.tif、.webp、.bmp、.ppm のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>出力「%1」はフォルダーです。</translation>
    </message>
    <message>
        <source>%1 has to lie between %2 and %3.</source>
        <translation>%1 は %2～%3 の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the architecture %3, which this program does not have.</source>
        <translation>「%1」にはアーキテクチャ %3 のバージョン %2 が必要ですが、このプログラムは対応していません。</translation>
    </message>
    <message>
        <source>%1 does not fit this program&apos;s network: %2 is missing or has another shape.</source>
        <translation>「%1」はこのプログラムのネットワークに適合しません。%2 がないか、形状が異なります。</translation>
    </message>
    <message>
        <source>The network %1 does not exist.</source>
        <translation>ネットワーク「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The network %1 lacks its description: %2 does not exist.</source>
        <translation>ネットワーク「%1」の記述ファイルがありません。「%2」は存在しません。</translation>
    </message>
    <message>
        <source>%1 needs the architecture %2, which this program does not have.</source>
        <translation>「%1」にはアーキテクチャ %2 が必要ですが、このプログラムは対応していません。</translation>
    </message>
    <message>
        <source>The network %1 is missing: it was looked for in %2. DEEP3D_MODELS can name its folder.</source>
        <translation>ネットワーク「%1」が見つかりません。検索した場所：%2。フォルダーは DEEP3D_MODELS で指定できます。</translation>
    </message>
    <message>
        <source>The network %1 answers values of the shape %2 instead of %3.</source>
        <translation>ネットワーク「%1」の出力の形状が、%3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>The network %1 answers values that are not numbers.</source>
        <translation>ネットワーク「%1」の出力に、数値でない値が含まれています。</translation>
    </message>
    <message>
        <source>There is not enough memory for the network %1.</source>
        <translation>メモリが不足しているため、ネットワーク「%1」を使用できません。</translation>
    </message>
    <message>
        <source>The network %1 failed: %2</source>
        <translation>ネットワーク「%1」でエラーが発生しました：%2</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a safetensors file.</source>
        <translation>「%1」は破損しているか、safetensors ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 holds values of the kind %2, which is not supported.</source>
        <translation>「%1」には、対応していない型 %2 の値が含まれています。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>「%1」を開けません。</translation>
    </message>
    <message>
        <source>%1 cannot be written completely.</source>
        <translation>「%1」を最後まで書き込めません。</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a TorchScript file.</source>
        <translation>「%1」は破損しているか、TorchScript ファイルではありません。</translation>
    </message>
    <message>
        <source>The network %1 does not answer one tensor.</source>
        <translation>ネットワーク「%1」の出力が 1 つのテンソルではありません。</translation>
    </message>
    <message>
        <source>%1 is not a usable network description: &quot;%2&quot; is missing or wrong.</source>
        <translation>「%1」は有効なネットワーク記述ではありません。「%2」がないか、正しくありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: a network description has to be valid JSON.</source>
        <translation>「%1」は破損しています。ネットワーク記述は有効な JSON でなければなりません。</translation>
    </message>
    <message>
        <source>The weights %1 that %2 names do not exist.</source>
        <translation>「%2」で指定されている重み「%1」は存在しません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Deep3D Studio.</source>
        <translation>「%1」は、より新しいバージョンの Deep3D Studio で作成されています。</translation>
    </message>
    <message>
        <source>Red-cyan, Dubois</source>
        <translation>赤/シアン（Dubois）</translation>
    </message>
    <message>
        <source>Red-cyan, half colour</source>
        <translation>赤/シアン（ハーフカラー）</translation>
    </message>
    <message>
        <source>Red-cyan, colour</source>
        <translation>赤/シアン（カラー）</translation>
    </message>
    <message>
        <source>Red-cyan, optimised</source>
        <translation>赤/シアン（最適化）</translation>
    </message>
    <message>
        <source>Red-cyan, grey</source>
        <translation>赤/シアン（グレー）</translation>
    </message>
    <message>
        <source>Red-blue, true</source>
        <translation>赤/青（トゥルー）</translation>
    </message>
    <message>
        <source>Green-magenta, Dubois</source>
        <translation>緑/マゼンタ（Dubois）</translation>
    </message>
    <message>
        <source>Amber-blue, Dubois</source>
        <translation>アンバー/青（Dubois）</translation>
    </message>
    <message>
        <source>The edits have %1 layers, the depth has %2.</source>
        <translation>編集内容のレイヤー数は %1 ですが、深度のレイヤー数は %2 です。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>メモリが不足しているため、この画像を扱えません。</translation>
    </message>
    <message>
        <source>A depth grid of %1 x %2 cells is empty.</source>
        <translation>%1 × %2 セルの深度グリッドは空です。</translation>
    </message>
    <message>
        <source>There is not enough memory for a depth grid of %1 x %2 cells.</source>
        <translation>メモリが不足しているため、%1 × %2 セルの深度グリッドを扱えません。</translation>
    </message>
    <message>
        <source>The layer axis cannot be read: %1.</source>
        <translation>レイヤー軸を読み込めません：%1。</translation>
    </message>
    <message>
        <source>The layer axis needs 2 to 256 layers, a step and a width above zero.</source>
        <translation>レイヤー軸には 2～256 のレイヤーと、0 より大きいステップおよび幅が必要です。</translation>
    </message>
    <message>
        <source>Anaglyph</source>
        <translation>アナグリフ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>サイドバイサイド</translation>
    </message>
    <message>
        <source>Side by side, half width</source>
        <translation>サイドバイサイド（ハーフ）</translation>
    </message>
    <message>
        <source>Cross-eyed</source>
        <translation>交差法</translation>
    </message>
    <message>
        <source>Top-bottom</source>
        <translation>トップアンドボトム</translation>
    </message>
    <message>
        <source>Top-bottom, half height</source>
        <translation>トップアンドボトム（ハーフ）</translation>
    </message>
    <message>
        <source>Row interlaced</source>
        <translation>行インターレース</translation>
    </message>
    <message>
        <source>Column interlaced</source>
        <translation>列インターレース</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>チェッカーボード</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>左目</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>右目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4.</source>
        <translation>%1 は %2～%3 の範囲でなければなりませんが、%4 になっています。</translation>
    </message>
    <message>
        <source>The points of the depth curve must rise from near to far.</source>
        <translation>深度カーブの点は、手前から奥へ昇順でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; known are: %3.</source>
        <translation>「%1」は %2 の値として無効です。有効な値：%3。</translation>
    </message>
    <message>
        <source>The stereo settings cannot be read: %1.</source>
        <translation>ステレオ設定を読み込めません：%1。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>セレクション</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>レイヤード</translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation>端を繰り返す</translation>
    </message>
    <message>
        <source>Crop both eyes</source>
        <translation>両目をクロップ</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>フローティングウィンドウ</translation>
    </message>
    <message>
        <source>%1 answers differently from its checkpoint.</source>
        <translation>「%1」の出力がチェックポイントと一致しません。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of this network: %2.</source>
        <translation>「%1」はこのネットワークのチェックポイントではありません：%2。</translation>
    </message>
    <message>
        <source>%1 and %2 have different sizes.</source>
        <translation>「%1」と「%2」のサイズが一致しません。</translation>
    </message>
    <message>
        <source>%1 is damaged or not part of a training pack.</source>
        <translation>「%1」は破損しているか、学習パックの一部ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a finished training pack: it has no index.</source>
        <translation>「%1」は完成した学習パックではありません。インデックスがありません。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>「%1」は、より新しいバージョンのプログラムで作成されています。</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>「%1」が見つからないか、読み込めません。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>フォルダー「%1」は空ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a readable picture.</source>
        <translation>「%1」は読み込み可能な画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a 16-bit grey picture.</source>
        <translation>「%1」は 16 bit のグレースケール画像ではありません。</translation>
    </message>
    <message>
        <source>%1 holds no depth.</source>
        <translation>「%1」には深度が含まれていません。</translation>
    </message>
    <message>
        <source>%1 has no line for %2.</source>
        <translation>「%1」に %2 の行がありません。</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>「%1」は空か、読み込めません。</translation>
    </message>
    <message>
        <source>The pack is damaged at the picture %1.</source>
        <translation>パックの画像 %1 が破損しています。</translation>
    </message>
    <message>
        <source>%1 is an evaluation pack: it must not be trained on.</source>
        <translation>「%1」は評価パックのため、学習には使用できません。</translation>
    </message>
    <message>
        <source>The packs hold no picture to train on.</source>
        <translation>パックに学習用の画像が含まれていません。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint.</source>
        <translation>「%1」はチェックポイントではありません。</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is unknown: use auto, cpu, cuda or cuda:N.</source>
        <translation>デバイス「%1」は不明です。auto、cpu、cuda、cuda:N のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>フォルダー「%1」に画像がありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>フォルダー「%1」を作成できません：%2。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが不足しています。</translation>
    </message>
    <message>
        <source>The work failed: %1</source>
        <translation>処理に失敗しました：%1</translation>
    </message>
    <message>
        <source>%1 is not a weight: write source=number.</source>
        <translation>「%1」は重みの指定として無効です。「ソース=数値」の形式で指定してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>メモリが不足しているため、「%1」を処理できません。</translation>
    </message>
    <message>
        <source>%1 could not be shown: %2</source>
        <translation>「%1」を表示できませんでした：%2</translation>
    </message>
    <message>
        <source>The disparity map knows no depth.</source>
        <translation>視差マップに深度の情報がありません。</translation>
    </message>
    <message>
        <source>A disparity map needs 16 bits.</source>
        <translation>視差マップは 16 bit でなければなりません。</translation>
    </message>
    <message>
        <source>Only eight-bit pictures of one size are compared.</source>
        <translation>比較できるのは、同じサイズの 8 bit 画像だけです。</translation>
    </message>
    <message>
        <source>The unfinished export of %1 was started with another source, network or other settings: it can only be started anew.</source>
        <translation>「%1」の未完了の書き出しは、別のソース、ネットワーク、または設定で開始されたものです。最初からやり直す必要があります。</translation>
    </message>
    <message>
        <source>%1 was changed or removed while it was being converted: the export can be resumed once it is back.</source>
        <translation>変換中に「%1」が変更または削除されました。元に戻せば、書き出しを再開できます。</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed for %2. The export goes on when there is room.</source>
        <translation>ディスクの空き容量が不足しています。「%2」にはあと %1 必要です。空き容量が確保されると、書き出しを続行します。</translation>
    </message>
    <message>
        <source>One clip</source>
        <translation>1 本のクリップ</translation>
    </message>
    <message>
        <source>Two clips, left and right</source>
        <translation>2 本のクリップ（左右）</translation>
    </message>
    <message>
        <source>Depth, 16 bit</source>
        <translation>深度（16 bit）</translation>
    </message>
    <message>
        <source>Sheets of all layers</source>
        <translation>全レイヤーの一覧シート</translation>
    </message>
    <message>
        <source>Looking for cuts</source>
        <translation>カットを検出中</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>結合中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 は %2 の値として無効です。</translation>
    </message>
    <message>
        <source>The description of an export is damaged: %1.</source>
        <translation>書き出しの記述が破損しています：%1。</translation>
    </message>
    <message>
        <source>The frames %1-%2 are not all in %3, which has frames 0-%4.</source>
        <translation>「%3」にあるのはフレーム 0～%4 です。フレーム %1～%2 の一部が含まれていません。</translation>
    </message>
    <message>
        <source>Another export is writing %1.</source>
        <translation>別の書き出しが「%1」に書き込み中です。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 holds no pair with true disparity.</source>
        <translation>「%1」には、真の視差を持つペアが含まれていません。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>「%1」を読み込めませんでした：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a clip.</source>
        <translation>「%1」はクリップではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: the index of its frames is missing.</source>
        <translation>「%1」は途中で切れているか破損しています。フレームのインデックスがありません。</translation>
    </message>
    <message>
        <source>%1 is not a clip in a format that can be read.</source>
        <translation>「%1」は読み込み可能な形式のクリップではありません。</translation>
    </message>
    <message>
        <source>%1 has no video: it holds sound only.</source>
        <translation>「%1」には映像がなく、音声だけが含まれています。</translation>
    </message>
    <message>
        <source>%1 has no video in it.</source>
        <translation>「%1」には映像が含まれていません。</translation>
    </message>
    <message>
        <source>A picture of the clip could not be converted.</source>
        <translation>クリップのフレームを変換できませんでした。</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 x %3 with these settings: %4.</source>
        <translation>エンコーダー %1 は、この設定では %2 × %3 の画像を処理できません：%4。</translation>
    </message>
    <message>
        <source>The installed FFmpeg has no encoder for %1 (%2).</source>
        <translation>インストールされている FFmpeg には %1 のエンコーダーがありません（%2）。</translation>
    </message>
    <message>
        <source>Pictures of this clip cannot be filtered by &quot;%1&quot;.</source>
        <translation>このクリップの画像に「%1」のフィルターを適用できません。</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: there is no decoder for its video (%2).</source>
        <translation>「%1」をデコードできません。映像（%2）のデコーダーがありません。</translation>
    </message>
    <message>
        <source>%1 has no frame that can be decoded.</source>
        <translation>「%1」には、デコードできるフレームがありません。</translation>
    </message>
    <message>
        <source>video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>カバー画像</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .mp4, .mov, .mkv, .webm or .avi.</source>
        <translation>出力「%1」の種類が不明です。.mp4、.mov、.mkv、.webm、.avi のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The container of %1 cannot hold these streams: %2.</source>
        <translation>「%1」のコンテナには、これらのストリームを格納できません：%2。</translation>
    </message>
    <message>
        <source>There is no part to be joined to %1.</source>
        <translation>「%1」に結合するパートがありません。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: choose another file type or codec.</source>
        <translation>「%1」には %2 を格納できません。別のファイル形式またはコーデックを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no place for the mark &quot;%2&quot;: players have to be told by hand.</source>
        <translation>「%1」には 3D 形式の情報「%2」を記録できません。再生時にプレーヤーで手動設定してください。</translation>
    </message>
    <message>
        <source>There is no picture with a name like %1.</source>
        <translation>「%1」のような名前の画像はありません。</translation>
    </message>
    <message>
        <source>%1 has gaps: %2 numbers have no picture.</source>
        <translation>「%1」は連番に抜けがあります。%2 個の番号に画像がありません。</translation>
    </message>
    <message>
        <source>%1 has %2 frames: there is no frame %3.</source>
        <translation>「%1」は %2 フレームです。フレーム %3 はありません。</translation>
    </message>
    <message>
        <source>%1 has another size than the first picture: frames are scaled to %2 x %3.</source>
        <translation>「%1」のサイズが最初の画像と異なります。フレームは %2 × %3 に拡大・縮小されます。</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is left out: %5 cannot hold it.</source>
        <translation>「%4」のストリーム %1（%2、%3）は省略されます。%5 には格納できません。</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is converted to %6, the form of %5.</source>
        <translation>「%4」のストリーム %1（%2、%3）は、%5 の形式である %6 に変換されます。</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its streams differ.</source>
        <translation>「%1」は「%2」の続きではありません。ストリームが異なります。</translation>
    </message>
    <message>
        <source>one view</source>
        <translation>1 つのビュー</translation>
    </message>
    <message>
        <source>two views side by side</source>
        <translation>2 つのビュー（サイドバイサイド）</translation>
    </message>
    <message>
        <source>two views, one above the other</source>
        <translation>2 つのビュー（トップアンドボトム）</translation>
    </message>
    <message>
        <source>two views in turn by rows</source>
        <translation>2 つのビュー（行インターレース）</translation>
    </message>
    <message>
        <source>two views in turn by columns</source>
        <translation>2 つのビュー（列インターレース）</translation>
    </message>
    <message>
        <source>two views as a checkerboard</source>
        <translation>2 つのビュー（チェッカーボード）</translation>
    </message>
    <message>
        <source>two views in turn by frames</source>
        <translation>2 つのビュー（フレームシーケンシャル）</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot convert subtitles of the form %1.</source>
        <translation>インストールされている FFmpeg は、%1 形式の字幕を変換できません。</translation>
    </message>
    <message>
        <source>Stream %2 of %1 is %3 instead of %4.</source>
        <translation>「%1」のストリーム %2 が、%4 ではなく %3 になっています。</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the language &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>「%1」のストリーム %2 の言語が、「%4」ではなく「%3」になっています。</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the title &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>「%1」のストリーム %2 のタイトルが、「%4」ではなく「%3」になっています。</translation>
    </message>
    <message>
        <source>The sound in stream %2 of %1 lasts %3 s instead of %4 s.</source>
        <translation>「%1」のストリーム %2 の音声の長さが、%4 秒ではなく %3 秒になっています。</translation>
    </message>
    <message>
        <source>%1 has %2 streams of the kind &quot;%3&quot; instead of %4.</source>
        <translation>「%1」の「%3」ストリームの数が、%4 ではなく %2 になっています。</translation>
    </message>
    <message>
        <source>The pictures of %1 are %2 instead of %3.</source>
        <translation>「%1」の画像サイズが、%3 ではなく %2 になっています。</translation>
    </message>
    <message>
        <source>%1 is marked as &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>「%1」の 3D 形式の情報が、「%3」ではなく「%2」になっています。</translation>
    </message>
    <message>
        <source>The colours of %1 are tagged %2 instead of %3.</source>
        <translation>「%1」のカラータグが、%3 ではなく %2 になっています。</translation>
    </message>
    <message>
        <source>The HDR data of the source is missing in %1.</source>
        <translation>「%1」には、ソースの HDR データがありません。</translation>
    </message>
    <message>
        <source>%1 has %2 frames instead of %3.</source>
        <translation>「%1」のフレーム数が、%3 ではなく %2 になっています。</translation>
    </message>
    <message>
        <source>%1 lasts %2 s instead of %3 s.</source>
        <translation>「%1」の長さが、%3 秒ではなく %2 秒になっています。</translation>
    </message>
    <message>
        <source>%1 has %2 chapters instead of %3.</source>
        <translation>「%1」のチャプター数が、%3 ではなく %2 になっています。</translation>
    </message>
    <message>
        <source>The end of %1 cannot be decoded.</source>
        <translation>「%1」の末尾をデコードできません。</translation>
    </message>
    <message>
        <source>%1 does not begin after the end of the part before it.</source>
        <translation>「%1」の開始位置が、前のパートの終わりより後になっていません。</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its codec, size or settings differ.</source>
        <translation>「%1」は「%2」の続きではありません。コーデック、サイズ、または設定が異なります。</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: %2 frames can be read.</source>
        <translation>「%1」は途中で切れているか破損しています。%2 フレームを読み込めます。</translation>
    </message>
    <message>
        <source>%1 changes its size at frame %2: frames are scaled to the first one&apos;s %3 x %4.</source>
        <translation>「%1」はフレーム %2 でサイズが変わります。フレームは最初のサイズ %3 × %4 に拡大・縮小されます。</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded and its neighbour is shown instead.</source>
        <translation>「%1」は破損しています。フレーム %2 をデコードできないため、隣のフレームを表示します。</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded.</source>
        <translation>「%1」は破損しています。フレーム %2 をデコードできません。</translation>
    </message>
    <message>
        <source>%1: the codec needs even numbers of pixels, %2 x %3 becomes %4 x %5.</source>
        <translation>%1：コーデックには偶数のピクセル数が必要なため、%2 × %3 を %4 × %5 にします。</translation>
    </message>
    <message>
        <source>%1: the graphics card encodes H.264 with 8 bits only.</source>
        <translation>%1：GPU の H.264 エンコードは 8 bit のみです。</translation>
    </message>
    <message>
        <source>A frame of %1 could not be encoded: %2.</source>
        <translation>「%1」のフレームをエンコードできませんでした：%2。</translation>
    </message>
    <message>
        <source>A frame of %1 does not come after the one before it.</source>
        <translation>「%1」のフレームの順序が、前のフレームより後になっていません。</translation>
    </message>
    <message>
        <source>A frame of %1 is %2 x %3 pixels, the file is %4 x %5.</source>
        <translation>「%1」のフレームは %2 × %3 ピクセルですが、ファイルは %4 × %5 です。</translation>
    </message>
    <message>
        <source>There is no frame to be written to %1.</source>
        <translation>「%1」に書き込むフレームがありません。</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264：どこでも再生可能</translation>
    </message>
    <message>
        <source>H.265: smaller, for headsets and 10 bit</source>
        <translation>H.265：小容量、ヘッドセット・10 bit 用</translation>
    </message>
    <message>
        <source>AV1: smallest, slow</source>
        <translation>AV1：最小容量、低速</translation>
    </message>
    <message>
        <source>ProRes 422 HQ: for editing</source>
        <translation>ProRes 422 HQ：編集用</translation>
    </message>
    <message>
        <source>FFV1: without loss</source>
        <translation>FFV1：可逆圧縮</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics card (NVENC)</source>
        <translation>GPU（NVENC）</translation>
    </message>
    <message>
        <source>The keyframes cannot be read: %1.</source>
        <translation>キーフレームを読み込めません：%1。</translation>
    </message>
    <message>
        <source>The keyframes must rise from frame 0 on and have values.</source>
        <translation>キーフレームはフレーム 0 以降に昇順で並び、値を持っていなければなりません。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>リニア</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>スムーズ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>The cuts must rise from above frame 0.</source>
        <translation>カットはフレーム 1 以降に昇順で並んでいなければなりません。</translation>
    </message>
    <message>
        <source>No shot begins at frame %1.</source>
        <translation>フレーム %1 から始まるショットはありません。</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>深度スケール</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>コンバージェンス</translation>
    </message>
    <message>
        <source>The project %1 cannot be used: %2</source>
        <translation>プロジェクト「%1」を使用できません：%2</translation>
    </message>
    <message>
        <source>%1 was made by a newer Deep3D Studio: its version is %2, this one reads up to %3.</source>
        <translation>「%1」は、より新しい Deep3D Studio で作成されています。ファイルのバージョンは %2 で、このプログラムが読み込めるのは %3 までです。</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project.</source>
        <translation>「%1」は Deep3D プロジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project.</source>
        <translation>「%1」はプロジェクトではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project, or it is damaged.</source>
        <translation>「%1」は Deep3D プロジェクトではないか、破損しています。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no clips.</source>
        <translation>フォルダー「%1」に画像もクリップもありません。</translation>
    </message>
    <message>
        <source>The output %1 has to be a folder for several files: end it with a slash.</source>
        <translation>複数のファイルを処理する場合、出力「%1」はフォルダーでなければなりません。末尾にスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>%1 is a clip, and %2 is for photos alone.</source>
        <translation>「%1」はクリップですが、%2 は写真専用です。</translation>
    </message>
    <message>
        <source>%1, which %2 belongs to, is not there: name it before -o.</source>
        <translation>「%2」の元ファイル「%1」が見つかりません。-o の前に指定してください。</translation>
    </message>
    <message>
        <source>A photo or a clip is required.</source>
        <translation>写真またはクリップが必要です。</translation>
    </message>
    <message>
        <source>Layers of clips lie on the source&apos;s grid: %1 is for photos.</source>
        <translation>クリップのレイヤーはソースのグリッドに従います。%1 は写真用です。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The output %1 lies in the folder that it is made of.</source>
        <translation>出力「%1」が、変換元のフォルダー内にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>「%1」を「%2」にコピーできません：%3。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the networks that `deep3d models list` names.</source>
        <translation>「%1」はファイルでも、`deep3d models list` で表示されるネットワークでもありません。</translation>
    </message>
    <message>
        <source>There is a network of the name %1 already.</source>
        <translation>「%1」という名前のネットワークはすでに存在します。</translation>
    </message>
    <message>
        <source>%1 is the network that the program ships with: it stays.</source>
        <translation>「%1」はプログラムに付属のネットワークのため、削除できません。</translation>
    </message>
    <message>
        <source>There is no network of the name %1.</source>
        <translation>「%1」という名前のネットワークはありません。</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA part cannot be loaded: %1.</source>
        <translation>LibTorch の CUDA 部分を読み込めません：%1。</translation>
    </message>
    <message>
        <source>LibTorch has no CUDA device %1: it finds %2.</source>
        <translation>LibTorch に CUDA デバイス %1 がありません。検出されたデバイス数：%2。</translation>
    </message>
    <message>
        <source>The packs hold no picture to measure: none is for evaluation or of a test split, with depth or a second eye.</source>
        <translation>パックに測定用の画像がありません。深度またはもう一方の目の画像を持つ、評価用またはテスト分割の画像が必要です。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures to pack.</source>
        <translation>フォルダー「%1」にパックする画像がありません。</translation>
    </message>
    <message>
        <source>There is no rank %1 in a group of %2.</source>
        <translation>%2 プロセスのグループにランク %1 はありません。</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 computes on its processor.</source>
        <translation>Gloo で総和を転送します：ランク %1 は CPU で計算します。</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 has no NCCL.</source>
        <translation>Gloo で総和を転送します：ランク %1 には NCCL がありません。</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 shares its device.</source>
        <translation>Gloo で総和を転送します：ランク %1 はデバイスを共有しています。</translation>
    </message>
    <message>
        <source>This program was built without NCCL&apos;s headers (packaging/setup.sh --cuda).</source>
        <translation>このプログラムは NCCL のヘッダーなしでビルドされています（packaging/setup.sh --cuda）。</translation>
    </message>
    <message>
        <source>NCCL&apos;s part cannot be loaded: %1.</source>
        <translation>NCCL 部分を読み込めません：%1。</translation>
    </message>
    <message>
        <source>The group at %1:%2 cannot be reached: %3.</source>
        <translation>%1:%2 のグループに接続できません：%3。</translation>
    </message>
    <message>
        <source>Graphics card (NVDEC)</source>
        <translation>GPU（NVDEC）</translation>
    </message>
    <message>
        <source>%1 is decoded by the graphics card (NVDEC).</source>
        <translation>「%1」は GPU（NVDEC）でデコードされます。</translation>
    </message>
    <message>
        <source>%1 is decoded by the processor: NVDEC cannot be used for it.</source>
        <translation>「%1」には NVDEC を使用できないため、CPU でデコードされます。</translation>
    </message>
    <message>
        <source>%1 holds an unfinished pack: go on with it by --resume or choose another folder.</source>
        <translation>「%1」には未完成のパックがあります。--resume で続行するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The pack %1 is finished already.</source>
        <translation>パック「%1」はすでに完成しています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The pack %1 was begun with other pictures or options: choose another folder.</source>
        <translation>パック「%1」は別の画像またはオプションで開始されたものです。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Two folders or films are named %1: sources of a pack need different names.</source>
        <translation>「%1」という名前のフォルダーまたは動画が 2 つあります。パックのソースには異なる名前が必要です。</translation>
    </message>
    <message>
        <source>%1 is no evaluation pack with hashes of its pictures: pack it again with --evaluation.</source>
        <translation>「%1」は画像のハッシュを含む評価パックではありません。--evaluation を付けてパックし直してください。</translation>
    </message>
    <message>
        <source>%1 must not be trained on: %2 is the evaluation picture %3.</source>
        <translation>「%1」は学習に使用できません。%2 は評価画像 %3 です。</translation>
    </message>
    <message>
        <source>%1 does not say that its two views lie side by side or top-bottom: tell it by --stereo.</source>
        <translation>「%1」からは、2 つのビューがサイドバイサイドかトップアンドボトムかを判別できません。--stereo で指定してください。</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2</source>
        <translation>デバイス %1 を使用できません：%2</translation>
    </message>
    <message>
        <source>two views in an MPO file</source>
        <translation>2 つのビュー（MPO ファイル）</translation>
    </message>
    <message>
        <source>%1 frames of %2 stayed on the graphics card from its decoder to its encoder.</source>
        <translation>「%2」の %1 フレームが、デコードからエンコードまで GPU 上で処理されました。</translation>
    </message>
    <message>
        <source>This build has no CUDA renderer; the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>このビルドには CUDA レンダラーがありません。デバイスは「cpu」または「auto」でなければなりません。</translation>
    </message>
    <message>
        <source>No CUDA device: this build has no CUDA renderer.</source>
        <translation>CUDA デバイスなし：このビルドには CUDA レンダラーがありません。</translation>
    </message>
    <message>
        <source>The CUDA renderer takes %1 layers and this depth has %2: the processor renders it.</source>
        <translation>CUDA レンダラーが扱えるのは %1 レイヤーですが、この深度は %2 レイヤーです。CPU でレンダリングします。</translation>
    </message>
    <message>
        <source>No CUDA device: %1.</source>
        <translation>CUDA デバイスなし：%1。</translation>
    </message>
    <message>
        <source>No CUDA device can be used (%1); the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>CUDA デバイスを使用できません（%1）。デバイスは「cpu」または「auto」でなければなりません。</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2.</source>
        <translation>CUDA デバイス %1 はありません。このコンピューターの CUDA デバイス数：%2。</translation>
    </message>
    <message>
        <source>The CUDA device has too little memory for this picture.</source>
        <translation>CUDA デバイスのメモリが不足しているため、この画像を処理できません。</translation>
    </message>
    <message>
        <source>The CUDA device failed: %1.</source>
        <translation>CUDA デバイスでエラーが発生しました：%1。</translation>
    </message>
    <message>
        <source>two views in a JPS file</source>
        <translation>2 つのビュー（JPS ファイル）</translation>
    </message>
    <message>
        <source>%1 stores its colours as ICtCp of HLG, which cannot be read.</source>
        <translation>「%1」の色は HLG の ICtCp で記録されており、読み込めません。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Take it as one picture</source>
        <translation>1 枚の画像として扱う</translation>
    </message>
    <message>
        <source>Keep both views</source>
        <translation>両ビューを保持</translation>
    </message>
    <message>
        <source>Convert the left view</source>
        <translation>左ビューを変換</translation>
    </message>
    <message>
        <source>%1 does not hold two views, as far as it says or looks like it: tell it by --stereo-input %2.</source>
        <translation>「%1」は、情報からも見た目からも、2 つのビューを含むファイルとは判断できません。--stereo-input %2 で指定してください。</translation>
    </message>
    <message>
        <source>%1 holds %2, which cannot be taken apart: --stereo-input convert takes its frames as plain pictures.</source>
        <translation>「%1」に含まれる「%2」は分離できません。--stereo-input convert を指定すると、フレームを通常の画像として扱います。</translation>
    </message>
    <message>
        <source>%1 has no place for the colour tags %2: players have to be told by hand.</source>
        <translation>「%1」にはカラータグ %2 を記録できません。再生時にプレーヤーで手動設定してください。</translation>
    </message>
    <message>
        <source>The languages of the streams of %1 are left out: %2 cannot hold them.</source>
        <translation>「%1」のストリームの言語情報は省略されます。%2 には格納できません。</translation>
    </message>
    <message>
        <source>The chapters of %1 are left out: %2 cannot hold them.</source>
        <translation>「%1」のチャプターは省略されます。%2 には格納できません。</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>The number of wiggle pictures</source>
        <translation>ウィグルの枚数</translation>
    </message>
    <message>
        <source>The time of a wiggle picture</source>
        <translation>ウィグル1枚の時間</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipExportDialog</name>
    <message>
        <source>As the clip (%1 px)</source>
        <translation>クリップと同じ（%1px）</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>0 is the best and makes the largest file (CRF); every 6 more halve it.</source>
        <translation>0 が最高画質で、ファイルは最大になります（CRF）。6 増えるごとにサイズがおよそ半分になります。</translation>
    </message>
    <message>
        <source>Only the range that is chosen on the timeline</source>
        <translation>タイムラインで選択した範囲のみ</translation>
    </message>
    <message>
        <source>Keep sound, subtitles and chapters</source>
        <translation>音声、字幕、チャプターを保持</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>キューに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>コーデック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>Result: %1, %2 pictures</source>
        <translation>結果：%1、%2 フレーム</translation>
    </message>
    <message>
        <source>Measuring time and size on a few pictures …</source>
        <translation>数フレームで所要時間とサイズを測定中…</translation>
    </message>
    <message>
        <source>Measured on a few pictures from the clip&apos;s middle. Sound comes to the size; while it works it needs up to twice as much on the disk.</source>
        <translation>クリップ中央の数フレームで測定した値です。サイズには音声の分が加わります。処理中は最大で 2 倍のディスク容量が必要です。</translation>
    </message>
    <message>
        <source>Encode thoroughly</source>
        <translation>時間をかけてエンコードする</translation>
    </message>
    <message>
        <source>Takes up to twice as long to encode and keeps a little more detail in about the same size.</source>
        <translation>エンコードに最大2倍の時間がかかりますが、ほぼ同じサイズで細部が少しよく残ります。</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipForecaster</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>About %1, %2, up to %3 of memory</source>
        <translation>約 %1、%2、メモリ最大 %3</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportController</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>メモリが不足しているため、書き出せません。幅を小さくすると書き出せる場合があります。</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportDialog</name>
    <message>
        <source>As the photo (%1 px)</source>
        <translation>写真と同じ（%1px）</translation>
    </message>
    <message>
        <source>100 keeps the most and makes the largest file; 92 is hard to tell from the original.</source>
        <translation>100 は画質が最も高く、ファイルは最大になります。92 でも元の画像とほとんど見分けがつきません。</translation>
    </message>
    <message>
        <source>2 jumps between the eyes; more swing smoothly from one to the other.</source>
        <translation>2 では左右の目のビューが瞬時に切り替わります。数を増やすと、一方からもう一方へ滑らかに動きます。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF)</source>
        <translation>カメラ情報（EXIF）を保持</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>ファイルの種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Time of each</source>
        <translation>表示時間(&amp;T)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>Result: two pictures of %1</source>
        <translation>結果：%1 の画像 2 枚</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Working … about %1 left</source>
        <translation>処理中… 残り約 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存しました：%1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportForm</name>
    <message>
        <source>Export %1</source>
        <translation>「%1」の書き出し</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The width of the picture for one eye.</source>
        <translation>片目分の画像の幅です。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1px</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>メガネ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Width of one eye</source>
        <translation>片目の幅(&amp;W)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルはすでに存在し、上書きされます。</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueue</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>メモリが不足しているため、書き出せません。幅を小さくすると書き出せる場合があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1fps</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueuePanel</name>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the selected export, or go on with it</source>
        <translation>選択した書き出しを一時停止または再開します</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Do the selected export sooner</source>
        <translation>選択した書き出しの順番を早めます</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Do the selected export later</source>
        <translation>選択した書き出しの順番を遅らせます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the selected export out of the list; what is written of an unfinished one goes</source>
        <translation>選択した書き出しをリストから削除します。未完了の場合、書き込み済みのデータも削除されます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the finished clip</source>
        <translation>完成したクリップを開きます</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the finished clip in its folder</source>
        <translation>完成したクリップをフォルダーで表示します</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>一時停止中をすべて再開</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerCell</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>レイヤー %1/%2</translation>
    </message>
    <message>
        <source>%1
Click selects, double click or S solos, M mutes, R resets.
Drag up or down: gain. Drag left or right: offset.</source>
        <translation>%1
クリックで選択、ダブルクリックまたは S でソロ、M でミュート、R でリセット。
上下にドラッグ：ゲイン。左右にドラッグ：オフセット。</translation>
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
        <translation>このレイヤーをミュート（M）</translation>
    </message>
    <message>
        <source>Show this layer alone (S)</source>
        <translation>このレイヤーだけを表示（S）</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerGrid</name>
    <message>
        <source>The layers of the picture appear here, from near to far, as soon as one is open.</source>
        <translation>画像を開くと、そのレイヤーが手前から奥の順にここに表示されます。</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Show the probability over the dimmed picture</source>
        <translation>暗くした画像に確率を重ねて表示します</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show the picture multiplied by the probability</source>
        <translation>画像に確率を掛けて表示します</translation>
    </message>
    <message>
        <source>Parallax in % of the width</source>
        <translation>視差（幅に対する %）</translation>
    </message>
    <message>
        <source>Parallax in pixels of the full picture</source>
        <translation>視差（元の解像度でのピクセル数）</translation>
    </message>
    <message>
        <source>Parallax in mm on the screen</source>
        <translation>視差（スクリーン上の mm）</translation>
    </message>
    <message>
        <source>Reset every layer: no mute, no solo, gain 1, offset 0</source>
        <translation>全レイヤーをリセット：ミュートなし、ソロなし、ゲイン 1、オフセット 0</translation>
    </message>
    <message>
        <source>Reset every layer</source>
        <translation>全レイヤーをリセット</translation>
    </message>
    <message>
        <source>Layer %1 of %2</source>
        <translation>レイヤー %1/%2</translation>
    </message>
    <message>
        <source>parallax %1</source>
        <translation>視差 %1</translation>
    </message>
    <message>
        <source>%1 of the picture</source>
        <translation>画像の %1</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>ゲイン %1</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>オフセット %1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>joins the facts of one layer: &quot;Layer 3 of 33 · parallax −3.6 %&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n layers selected</source>
        <translation>
            <numerusform>%n 個のレイヤーを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the picture is comfortable</source>
        <translation>画像全体が快適域内です</translation>
    </message>
    <message>
        <source>%1 of the picture outside the comfort budget</source>
        <translation>画像の %1 が快適域外です</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: they have no layers.</source>
        <translation>ファイル自体の 2 つのビューを表示しているため、レイヤーはありません。</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerHistogram</name>
    <message>
        <source>Histogram of the layers</source>
        <translation>レイヤーのヒストグラム</translation>
    </message>
    <message>
        <source>%1 of the picture lie outside the comfort budget</source>
        <translation>画像の %1 が快適域外です</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>手前</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>奥</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>How much of the picture lies in each layer.
The lighter span is comfortable on a desktop monitor: parallax %1 to %2 of the width.</source>
        <translation>画像のどれだけの部分が各レイヤーにあるかを示します。
明るい範囲は、デスクトップモニターでの快適域（視差が幅の %1～%2）です。</translation>
    </message>
</context>
<context>
    <name>deep3d::MainWindow</name>
    <message>
        <source>Stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>Point under the pointer</source>
        <translation>ポインター位置の情報</translation>
    </message>
    <message>
        <source>Layers, near to far</source>
        <translation>レイヤー（手前から奥）</translation>
    </message>
    <message>
        <source>Looking at the depth …</source>
        <translation>深度を推定中…</translation>
    </message>
    <message>
        <source>%1 – Deep3D Studio</source>
        <translation>%1 – Deep3D Studio</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Deep3D Studio</source>
        <translation>Deep3D Studio</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) with work that was not saved are back.</source>
        <translation>
            <numerusform>未保存の作業がある写真またはクリップを %n 件復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo and no clip in it.</source>
        <translation>写真もクリップも含まれていません。</translation>
    </message>
    <message>
        <source>%1, %2 pictures/s</source>
        <translation>%1、%2fps</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>これは表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) were not finished. Go on with them now?</source>
        <translation>
            <numerusform>完了していない書き出しが %n 件あります。今すぐ再開しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
</context>
<context>
    <name>deep3d::MediaPanel</name>
    <message>
        <source>Opened photos and clips</source>
        <translation>開いている写真とクリップ</translation>
    </message>
    <message>
        <source>Photos and clips that you open stand here.</source>
        <translation>開いた写真とクリップがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>deep3d::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>deep3d::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add network …</source>
        <translation>ネットワークを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Try a network of your own and keep a copy of it</source>
        <translation>独自のネットワークを試し、そのコピーを保存します</translation>
    </message>
    <message>
        <source>The network %1 is gone: the one that comes with the program is used.</source>
        <translation>ネットワーク「%1」が見つからないため、付属のネットワークを使用します。</translation>
    </message>
    <message>
        <source>The network that comes with the program is used: %1</source>
        <translation>付属のネットワークを使用します：%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Trying the network …</source>
        <translation>ネットワークをテスト中…</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>ネットワークを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the network %1? Its files are deleted from this computer.</source>
        <translation>ネットワーク「%1」を削除しますか？ファイルがこのコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewController</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds both eyes already: %1.</source>
        <translation>このファイルにはすでに両目分のビューが含まれています：%1。</translation>
    </message>
    <message>
        <source>This file seems to hold both eyes already: %1.</source>
        <translation>このファイルにはすでに両目分のビューが含まれているようです：%1。</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewWidget</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbeBars</name>
    <message>
        <source>Mass of each layer at the pointer</source>
        <translation>ポインター位置での各レイヤーの確率</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbePanel</name>
    <message>
        <source>What the network says about the point under the pointer: how much it believes in each layer, from near (left) to far (right).</source>
        <translation>ポインター位置の点についてのネットワークの判断：各レイヤーに属する確率を、手前（左）から奥（右）の順に示します。</translation>
    </message>
    <message>
        <source>The network sees two depths here, as in glass, hair or at an edge.</source>
        <translation>ネットワークはここに 2 つの深度を検出しています（ガラス、髪の毛、輪郭など）。</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>視差</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>parallax in percent of the width and in pixels</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>ピーク 2 つ</translation>
    </message>
    <message>
        <source>One peak</source>
        <translation>ピーク 1 つ</translation>
    </message>
    <message>
        <source>Point at the picture</source>
        <translation>画像上をポイント</translation>
    </message>
</context>
<context>
    <name>deep3d::ProjectKeeper</name>
    <message>
        <source>The project was not saved</source>
        <translation>プロジェクトを保存できませんでした</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>プロジェクトを開けません</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is no longer there. Where is it now?</source>
        <translation>「%1」の元ファイル「%2」が見つかりません。現在の場所を指定してください。</translation>
    </message>
</context>
<context>
    <name>deep3d::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>履歴なし</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>deep3d::StatusPanel</name>
    <message>
        <source>Size of the photo</source>
        <translation>写真のサイズ</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>プレビューの表示倍率</translation>
    </message>
    <message>
        <source>Pictures of the preview in the last second</source>
        <translation>直近 1 秒間のプレビューのフレーム数</translation>
    </message>
    <message>
        <source>Time of the last rendering</source>
        <translation>直近のレンダリング時間</translation>
    </message>
    <message>
        <source>Network, and the time it took for this photo</source>
        <translation>ネットワークと、この写真の処理にかかった時間</translation>
    </message>
    <message>
        <source>What does the work</source>
        <translation>処理を行うデバイス</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1：%2ms</translation>
    </message>
    <message>
        <source>Render %1 ms</source>
        <translation>レンダリング %1ms</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)/s</source>
        <translation>
            <numerusform>%nfps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>deep3d::StereoPanel</name>
    <message>
        <source>Depth scale</source>
        <translation>深度スケール</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How deep the scene is: 0 is flat, 1 as the network sees it.</source>
        <translation>シーンの深さです。0 で平面、1 でネットワークの推定どおりになります。</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>コンバージェンス</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Moves the whole scene behind the screen (right) or in front of it (left), in percent of the picture&apos;s width.</source>
        <translation>シーン全体をスクリーンの奥（右）または手前（左）へ移動します。値は画像の幅に対する % です。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>How much of the change the left eye takes: at 0 % it sees the photo itself, at 50 % both eyes share it.</source>
        <translation>左目が受け持つ変化の割合です。0% では左目に写真がそのまま表示され、50% では両目で等分します。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How the other eye&apos;s view is made.</source>
        <translation>もう一方の目のビューの生成方法です。</translation>
    </message>
    <message>
        <source>Deep3D&apos;s own: a soft mixture of shifted pictures.</source>
        <translation>Deep3D 本来の方式。ずらした画像を滑らかに混ぜ合わせます。</translation>
    </message>
    <message>
        <source>Like selection, but each point is read once: no ghosts.</source>
        <translation>セレクションと同様ですが、各点を一度だけ読み取るため、ゴーストが出ません。</translation>
    </message>
    <message>
        <source>Layers that hide each other: gaps behind near things are filled with what lies behind.</source>
        <translation>レイヤーが互いを隠します。手前の物の後ろにできる隙間は、その奥にあるもので埋められます。</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>端の処理</translation>
    </message>
    <message>
        <source>What stands at the left and right side where an eye looks beyond the photo.</source>
        <translation>目の視野が写真の外に出る左右の端に、何を表示するかを指定します。</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: nothing here but &quot;swap eyes&quot; acts on them.</source>
        <translation>ファイル自体の 2 つのビューを表示しています。ここで有効なのは「左右を入れ替え」だけです。</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelinePanel</name>
    <message>
        <source>From the keyframe to the next</source>
        <translation>キーフレーム間の補間</translation>
    </message>
    <message>
        <source>How the value gets from the selected keyframe to the one after it</source>
        <translation>選択したキーフレームから次のキーフレームまでの値の変化のしかたです</translation>
    </message>
    <message>
        <source>Own settings for this shot</source>
        <translation>このショット専用の設定</translation>
    </message>
    <message>
        <source>What is set while this shot is seen holds for it alone; else for every shot without its own</source>
        <translation>オンにすると、このショットの表示中に行った設定はこのショットだけに適用されます。オフの場合は、専用の設定を持たないすべてのショットに適用されます</translation>
    </message>
    <message>
        <source>Reduce flicker</source>
        <translation>ちらつきを低減</translation>
    </message>
    <message>
        <source>%1 of %2, frame %3</source>
        <translation>%1 / %2、フレーム %3</translation>
    </message>
    <message>
        <source>Looking for cuts: %1 %</source>
        <translation>カットを検出中：%1%</translation>
    </message>
    <message>
        <source>The network is slower than the clip: depth between answered frames</source>
        <translation>ネットワークがクリップの速度に追いつかないため、推定済みフレームの間を補間した深度です</translation>
    </message>
    <message>
        <source>Reducing flicker: %1 %</source>
        <translation>ちらつきを低減中：%1%</translation>
    </message>
    <message>
        <source>Smooths the depth from frame to frame along the motion, anew at every cut. A frame at rest is shown with it, exactly as it is exported, and so is a frame that is played where the network&apos;s answers about those before it are known in time; else each frame has its own depth.</source>
        <translation>深度を動きに沿ってフレーム間で平滑化し、カットごとに新しく始めます。停止中のフレームは、書き出しとまったく同じ結果で表示されます。再生中も、それより前のフレームのネットワーク出力が間に合えば同様に表示され、間に合わない場合は各フレーム単独の深度が使われます。</translation>
    </message>
    <message>
        <source>Depth without flicker reduction: it is not ready ahead of the play head</source>
        <translation>ちらつき低減なしの深度です：処理が再生に間に合っていません</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelineView</name>
    <message>
        <source>Open a clip: its pictures, cuts and keyframes stand here.</source>
        <translation>クリップを開くと、フレーム、カット、キーフレームがここに表示されます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Frame %1: %2. Drag it; Delete removes it.</source>
        <translation>フレーム %1：%2。ドラッグで移動、Delete で削除します。</translation>
    </message>
    <message>
        <source>Frame %1: %2. A double click sets a keyframe.</source>
        <translation>フレーム %1：%2。ダブルクリックでキーフレームを設定します。</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead, or remove it</source>
        <translation>再生ヘッドの位置にキーフレームを設定または削除します</translation>
    </message>
    <message>
        <source>Frame %1, %2. Drag to look; drag with Shift to choose the range to play; the wheel zooms.</source>
        <translation>フレーム %1、%2。ドラッグで表示位置を移動、Shift + ドラッグで再生範囲を選択、ホイールでズームします。</translation>
    </message>
    <message>
        <source>At this cut the scene jumps nearer by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>このカットで、シーンが幅の %1 だけ手前に飛び出します。「クリップ」メニューの「深度の急変を緩和」で解消できます。</translation>
    </message>
    <message>
        <source>At this cut the scene jumps back by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>このカットで、シーンが幅の %1 だけ奥に引っ込みます。「クリップ」メニューの「深度の急変を緩和」で解消できます。</translation>
    </message>
    <message>
        <source>Depth is ready for %1 of %2 frames; the others follow while the clip rests.</source>
        <translation>%2 フレーム中 %1 フレームの深度が準備できています。残りはクリップの停止中に処理されます。</translation>
    </message>
</context>
<context>
    <name>deep3d::ValueSlider</name>
    <message>
        <source>%1
Double click: neutral value. Wheel and arrow keys step, with Shift finely.</source>
        <translation>%1
ダブルクリック：標準値に戻す。ホイール、矢印キー：段階的に変更（Shift で微調整）。</translation>
    </message>
</context>
<context>
    <name>deep3d::Welcome</name>
    <message>
        <source>Or open one, or paste a picture with Ctrl+V.</source>
        <translation>ファイルを開くか、Ctrl+V で画像をペーストすることもできます。</translation>
    </message>
    <message>
        <source>Drop a photo or a clip here to see it in 3D</source>
        <translation>写真またはクリップをここにドロップすると、3D で表示されます</translation>
    </message>
</context>
<context>
    <name>deep3d::WindowActions</name>
    <message>
        <source>Open the sample p&amp;hoto</source>
        <translation>サンプル写真を開く(&amp;H)</translation>
    </message>
    <message>
        <source>Open the picture or the files that were copied</source>
        <translation>コピーした画像またはファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>キーボード(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Deep3D Studio</source>
        <translation>Deep3D Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>&amp;Converge here</source>
        <translation>ここを視差ゼロに(&amp;C)</translation>
    </message>
    <message>
        <source>Click on the picture what shall lie in the plane of the screen</source>
        <translation>画像内の、スクリーン面に合わせたい点をクリックします</translation>
    </message>
    <message>
        <source>S&amp;wap eyes</source>
        <translation>左右を入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Put every stereo setting of this photo back</source>
        <translation>この写真のステレオ設定をすべてリセットします</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>フルスクリーンを解除</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>パネル配置をリセット(&amp;B)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>How the preview shows the two views; exporting has its own choice (keys 1 … 9, 0)</source>
        <translation>プレビューでの 2 つのビューの表示方法です。書き出しの形式は別に指定します（1～9、0 キー）</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>メガネ</translation>
    </message>
    <message>
        <source>The coloured glasses you wear, and how colours are treated for them</source>
        <translation>使用するカラーメガネと、それに合わせた色の処理方法です</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>メガネ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Exchange the finished left and right views</source>
        <translation>完成した左右のビューを入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ペースト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the settings, keyframes and cuts in a file</source>
        <translation>設定、キーフレーム、カットをファイルに保存します</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>リスト内の次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the list</source>
        <translation>リスト内の前へ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>クリップ(&amp;C)</translation>
    </message>
    <message>
        <source>Open the sample c&amp;lip</source>
        <translation>サンプルクリップを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renderer: auto, cpu, cuda or cuda:N.</source>
        <translation>レンダラー：auto、cpu、cuda、cuda:N のいずれか。</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D.</source>
        <translation>写真とクリップを立体視 3D に変換します。</translation>
    </message>
    <message>
        <source>Photos, clips, projects or folders to open.</source>
        <translation>開く写真、クリップ、プロジェクト、またはフォルダー。</translation>
    </message>
    <message>
        <source>Network to use: a name or a file.</source>
        <translation>使用するネットワーク：名前またはファイル。</translation>
    </message>
</context>
</TS>
