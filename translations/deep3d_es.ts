<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ClipActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Reproducir y pausar</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster</source>
        <translation>Reproducir hacia &amp;atrás, más rápido</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster</source>
        <translation>Reproducir hacia a&amp;delante, más rápido</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>Fotograma a&amp;nterior</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>&amp;Fotograma siguiente</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>Start over at the end; drag with Shift on the times of the timeline to choose what is played</source>
        <translation>Volver a empezar al llegar al final; arrastre con Mayús sobre los tiempos de la línea de tiempo para elegir lo que se reproduce</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>A&amp;udio</translation>
    </message>
    <message>
        <source>Hear the clip&apos;s sound</source>
        <translation>Oír el audio del clip</translation>
    </message>
    <message>
        <source>Keyframe for &amp;depth scale</source>
        <translation>Fotograma clave de pr&amp;ofundidad 3D</translation>
    </message>
    <message>
        <source>Set a keyframe for the depth scale at this frame, or remove it</source>
        <translation>Añadir en este fotograma un fotograma clave de profundidad 3D, o eliminarlo</translation>
    </message>
    <message>
        <source>Keyframe for &amp;convergence</source>
        <translation>Fotograma clave de &amp;convergencia</translation>
    </message>
    <message>
        <source>Set a keyframe for the convergence at this frame, or remove it</source>
        <translation>Añadir en este fotograma un fotograma clave de convergencia, o eliminarlo</translation>
    </message>
    <message>
        <source>C&amp;ut here</source>
        <translation>Cor&amp;tar aquí</translation>
    </message>
    <message>
        <source>A shot begins at this frame, or no longer does</source>
        <translation>Empezar un plano en este fotograma, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Ease the depth jump</source>
        <translation>&amp;Suavizar el salto de profundidad</translation>
    </message>
    <message>
        <source>Begin this shot at the depth of the one before it and come to its own within a second</source>
        <translation>Empezar este plano con la profundidad del anterior y llegar a la suya en un segundo</translation>
    </message>
</context>
<context>
    <name>ClipDestination</name>
    <message>
        <source>3D television</source>
        <translation>Televisor 3D</translation>
    </message>
    <message>
        <source>Side by side at half width, marked so that televisions switch to 3D by themselves.</source>
        <translation>Lado a lado a media anchura, marcado para que los televisores pasen a 3D por sí solos.</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>Visor de RV</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>Lado a lado a anchura completa, con un nombre que los reproductores de los visores reconocen.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Side by side at full width, marked as 3D for video sites.</source>
        <translation>Lado a lado a anchura completa, marcado como 3D para los sitios de vídeo.</translation>
    </message>
    <message>
        <source>Red-cyan glasses</source>
        <translation>Gafas rojo-cian</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen.</source>
        <translation>Una sola imagen para gafas de papel, en cualquier pantalla.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Left and right as two clips in ProRes, for editing programs.</source>
        <translation>Izquierda y derecha como dos clips ProRes, para programas de edición.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Side by side without loss. Large.</source>
        <translation>Lado a lado sin pérdida. Ocupa mucho.</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>Profundidad para otros programas</translation>
    </message>
    <message>
        <source>A grey clip, 16 bit without loss: near is bright.</source>
        <translation>Un clip en escala de grises, 16 bits sin pérdida: lo cercano es claro.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Red-cyan glasses</source>
        <translation>Gafas rojo-cian</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen or on paper.</source>
        <translation>Una sola imagen para gafas de papel, en cualquier pantalla o impresa.</translation>
    </message>
    <message>
        <source>3D television</source>
        <translation>Televisor 3D</translation>
    </message>
    <message>
        <source>Side by side at half width: the way 3D televisions and projectors expect it.</source>
        <translation>Lado a lado a media anchura: como lo esperan los televisores y proyectores 3D.</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>Visor de RV</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>Lado a lado a anchura completa, con un nombre que los reproductores de los visores reconocen.</translation>
    </message>
    <message>
        <source>3D camera or viewer</source>
        <translation>Cámara o visor 3D</translation>
    </message>
    <message>
        <source>An MPO file with both pictures, as 3D cameras write it.</source>
        <translation>Un archivo MPO con ambas imágenes, como lo escriben las cámaras 3D.</translation>
    </message>
    <message>
        <source>Phone or web, without glasses</source>
        <translation>Teléfono o web, sin gafas</translation>
    </message>
    <message>
        <source>A small moving picture that swings between the eyes.</source>
        <translation>Una pequeña imagen animada que oscila entre ambos ojos.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>A stereo card for a viewer: both pictures side by side, without loss.</source>
        <translation>Una tarjeta estereoscópica para visor: ambas imágenes lado a lado, sin pérdida.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Left and right as two files without loss.</source>
        <translation>Izquierda y derecha como dos archivos sin pérdida.</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>Profundidad para otros programas</translation>
    </message>
    <message>
        <source>A grey picture, 16 bit: near is bright.</source>
        <translation>Una imagen en escala de grises, 16 bits: lo cercano es claro.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open photos and clips</source>
        <translation>Abrir fotos y clips</translation>
    </message>
    <message>
        <source>A file has moved</source>
        <translation>Un archivo ya no está en su sitio</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>depth scale</source>
        <translation>profundidad 3D</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>convergencia</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>swap eyes</source>
        <translation>intercambiar ojos</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>converge here</source>
        <translation>converger aquí</translation>
    </message>
    <message>
        <source>layer gain</source>
        <translation>ganancia de la capa</translation>
    </message>
    <message>
        <source>layer offset</source>
        <translation>desplazamiento de la capa</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>fotograma clave</translation>
    </message>
    <message>
        <source>remove keyframe</source>
        <translation>eliminar fotograma clave</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>settings of the shot</source>
        <translation>ajustes del plano</translation>
    </message>
    <message>
        <source>flicker reduction</source>
        <translation>reducción del parpadeo</translation>
    </message>
    <message>
        <source>work of last time</source>
        <translation>trabajo de la última vez</translation>
    </message>
    <message>
        <source>ease the depth jump</source>
        <translation>suavizar el salto de profundidad</translation>
    </message>
    <message>
        <source>what becomes of both views</source>
        <translation>uso de ambas vistas</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Wheel on the picture</source>
        <translation>Rueda del ratón sobre la imagen</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoom en torno al puntero</translation>
    </message>
    <message>
        <source>Drag on the picture, arrow keys</source>
        <translation>Arrastrar sobre la imagen, teclas de flecha</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Double click on the picture</source>
        <translation>Doble clic en la imagen</translation>
    </message>
    <message>
        <source>100 % and back</source>
        <translation>100 % y volver</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>Doble clic en un control deslizante</translation>
    </message>
    <message>
        <source>Neutral value</source>
        <translation>Valor neutro</translation>
    </message>
    <message>
        <source>Shift with wheel or arrow keys</source>
        <translation>Mayús con la rueda o las teclas de flecha</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Pasos finos</translation>
    </message>
    <message>
        <source>M, S on a layer</source>
        <translation>M, S sobre una capa</translation>
    </message>
    <message>
        <source>Mute it, show it alone</source>
        <translation>Silenciarla, mostrarla sola</translation>
    </message>
    <message>
        <source>R on a layer</source>
        <translation>R sobre una capa</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restablecerla</translation>
    </message>
    <message>
        <source>Drag a layer up, down, sideways</source>
        <translation>Arrastrar una capa arriba, abajo, a los lados</translation>
    </message>
    <message>
        <source>Its gain, its offset</source>
        <translation>Su ganancia, su desplazamiento</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>About Deep3D Studio</source>
        <translation>Acerca de Deep3D Studio</translation>
    </message>
    <message>
        <source>Drag on the timeline, with Shift</source>
        <translation>Arrastrar en la línea de tiempo, con Mayús</translation>
    </message>
    <message>
        <source>Look, choose the range to play</source>
        <translation>Recorrer, elegir el intervalo que se reproduce</translation>
    </message>
    <message>
        <source>Wheel on the timeline, with Shift</source>
        <translation>Rueda en la línea de tiempo, con Mayús</translation>
    </message>
    <message>
        <source>Zoom about the pointer, move along</source>
        <translation>Zoom en torno al puntero, desplazarse</translation>
    </message>
    <message>
        <source>Double click in a lane of the timeline</source>
        <translation>Doble clic en un carril de la línea de tiempo</translation>
    </message>
    <message>
        <source>Set a keyframe</source>
        <translation>Añadir un fotograma clave</translation>
    </message>
    <message>
        <source>Drag a keyframe, Delete</source>
        <translation>Arrastrar un fotograma clave, Supr</translation>
    </message>
    <message>
        <source>Its time and value, remove it</source>
        <translation>Su tiempo y su valor, eliminarlo</translation>
    </message>
    <message>
        <source>Delete in the list of media</source>
        <translation>Supr en la lista de medios</translation>
    </message>
    <message>
        <source>Close the photo or clip</source>
        <translation>Cerrar la foto o el clip</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and the other eye&apos;s view is made from them.

Free software under the MIT licence. The idea of the selection layer: Xie, Girshick, Farhadi, Deep3D, 2016.</source>
        <translation>Convierte fotos y clips en 3D estereoscópico: una red calcula para cada punto la probabilidad de que esté en cada una de 33 capas, y con ellas se crea la vista del otro ojo.

Software libre con licencia MIT. La idea de la capa de selección: Xie, Girshick, Farhadi, Deep3D, 2016.</translation>
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
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Deep3D projects</source>
        <translation>Proyectos de Deep3D</translation>
    </message>
    <message>
        <source>Photos, clips, projects</source>
        <translation>Fotos, clips, proyectos</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Wiggle</source>
        <translation>Imagen oscilante</translation>
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
        <translation>%1 necesita %2 valores, no %3.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>No hay memoria suficiente para abrir %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1: compressed BMP pictures cannot be read.</source>
        <translation>%1: no se pueden leer imágenes BMP comprimidas.</translation>
    </message>
    <message>
        <source>%1: a GIF picture can be at most %2 pixels wide or high.</source>
        <translation>%1: una imagen GIF puede tener como máximo %2 píxeles de anchura o altura.</translation>
    </message>
    <message>
        <source>%1: the installed libheif cannot decode this kind of HEIF or AVIF.</source>
        <translation>%1: la versión instalada de libheif no puede descodificar este tipo de HEIF o AVIF.</translation>
    </message>
    <message>
        <source>%1: a JPEG picture can be at most %2 pixels wide or high.</source>
        <translation>%1: una imagen JPEG puede tener como máximo %2 píxeles de anchura o altura.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture.</source>
        <translation>%1 no es una imagen PNG.</translation>
    </message>
    <message>
        <source>%1 is not a grey picture.</source>
        <translation>%1 no es una imagen en escala de grises.</translation>
    </message>
    <message>
        <source>%1: a WebP picture can be at most %2 pixels wide or high.</source>
        <translation>%1: una imagen WebP puede tener como máximo %2 píxeles de anchura o altura.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may be at most %4 pixels wide or high.</source>
        <translation>%1 tiene %2 x %3 píxeles: las imágenes pueden tener como máximo %4 píxeles de anchura o altura.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may have at most %4 megapixels.</source>
        <translation>%1 tiene %2 x %3 píxeles: las imágenes pueden tener como máximo %4 megapíxeles.</translation>
    </message>
    <message>
        <source>%1 is damaged: nothing of the picture can be read.</source>
        <translation>%1 está dañado: no se puede leer nada de la imagen.</translation>
    </message>
    <message>
        <source>The picture for %1 could not be encoded.</source>
        <translation>No se pudo codificar la imagen para %1.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is empty.</source>
        <translation>Una imagen de %1 x %2 píxeles está vacía.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels.</source>
        <translation>No hay memoria suficiente para una imagen de %1 x %2 píxeles.</translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that can be read.</source>
        <translation>%1 no es una imagen en un formato que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: a part of the picture is missing.</source>
        <translation>%1 está dañado o incompleto: falta una parte de la imagen.</translation>
    </message>
    <message>
        <source>%1: pictures cannot be written with this extension.</source>
        <translation>%1: no se pueden escribir imágenes con esta extensión.</translation>
    </message>
    <message>
        <source>The result would replace the picture it is made from: %1.</source>
        <translation>El resultado reemplazaría la imagen de la que se obtiene: %1.</translation>
    </message>
    <message>
        <source>The views for %1 have different sizes.</source>
        <translation>Las vistas para %1 tienen tamaños distintos.</translation>
    </message>
    <message>
        <source>There are no views for %1.</source>
        <translation>No hay vistas para %1.</translation>
    </message>
    <message>
        <source>%1 does not hold two views.</source>
        <translation>%1 no contiene dos vistas.</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Two pictures, left and right</source>
        <translation>Dos imágenes, izquierda y derecha</translation>
    </message>
    <message>
        <source>MPO, for 3D televisions and cameras</source>
        <translation>MPO, para televisores y cámaras 3D</translation>
    </message>
    <message>
        <source>JPS, stereo JPEG</source>
        <translation>JPS, JPEG estéreo</translation>
    </message>
    <message>
        <source>Wiggle GIF</source>
        <translation>GIF oscilante</translation>
    </message>
    <message>
        <source>Wiggle WebP</source>
        <translation>WebP oscilante</translation>
    </message>
    <message>
        <source>Depth picture, 16 bit</source>
        <translation>Mapa de profundidad, 16 bits</translation>
    </message>
    <message>
        <source>Sheet of all layers</source>
        <translation>Hoja con todas las capas</translation>
    </message>
    <message>
        <source>Layer volume, NPY</source>
        <translation>Volumen de capas, NPY</translation>
    </message>
    <message>
        <source>The output %1 has to end in %2.</source>
        <translation>La salida %1 debe terminar en %2.</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .jpg, .png, .tif, .webp, .bmp or .ppm.</source>
        <translation>No se conoce el tipo de la salida %1: use .jpg, .png, .tif, .webp, .bmp o .ppm.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>La salida %1 es una carpeta.</translation>
    </message>
    <message>
        <source>%1 has to lie between %2 and %3.</source>
        <translation>%1 debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the architecture %3, which this program does not have.</source>
        <translation>%1 necesita la versión %2 de la arquitectura %3, que este programa no tiene.</translation>
    </message>
    <message>
        <source>%1 does not fit this program&apos;s network: %2 is missing or has another shape.</source>
        <translation>%1 no es compatible con la red de este programa: %2 falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>The network %1 does not exist.</source>
        <translation>La red %1 no existe.</translation>
    </message>
    <message>
        <source>The network %1 lacks its description: %2 does not exist.</source>
        <translation>A la red %1 le falta su descripción: %2 no existe.</translation>
    </message>
    <message>
        <source>%1 needs the architecture %2, which this program does not have.</source>
        <translation>%1 necesita la arquitectura %2, que este programa no tiene.</translation>
    </message>
    <message>
        <source>The network %1 is missing: it was looked for in %2. DEEP3D_MODELS can name its folder.</source>
        <translation>Falta la red %1: se buscó en %2. DEEP3D_MODELS puede indicar su carpeta.</translation>
    </message>
    <message>
        <source>The network %1 answers values of the shape %2 instead of %3.</source>
        <translation>La red %1 devuelve valores de la forma %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>The network %1 answers values that are not numbers.</source>
        <translation>La red %1 devuelve valores que no son números.</translation>
    </message>
    <message>
        <source>There is not enough memory for the network %1.</source>
        <translation>No hay memoria suficiente para la red %1.</translation>
    </message>
    <message>
        <source>The network %1 failed: %2</source>
        <translation>La red %1 falló: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a safetensors file.</source>
        <translation>%1 está dañado o no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>%1 holds values of the kind %2, which is not supported.</source>
        <translation>%1 contiene valores de tipo %2, que no se admite.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written completely.</source>
        <translation>No se puede escribir %1 por completo.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a TorchScript file.</source>
        <translation>%1 está dañado o no es un archivo TorchScript.</translation>
    </message>
    <message>
        <source>The network %1 does not answer one tensor.</source>
        <translation>La red %1 no devuelve un tensor único.</translation>
    </message>
    <message>
        <source>%1 is not a usable network description: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 no es una descripción de red utilizable: «%2» falta o es incorrecto.</translation>
    </message>
    <message>
        <source>%1 is damaged: a network description has to be valid JSON.</source>
        <translation>%1 está dañado: una descripción de red debe ser JSON válido.</translation>
    </message>
    <message>
        <source>The weights %1 that %2 names do not exist.</source>
        <translation>Los pesos %1 que nombra %2 no existen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Deep3D Studio.</source>
        <translation>%1 se escribió con una versión más reciente de Deep3D Studio.</translation>
    </message>
    <message>
        <source>Red-cyan, Dubois</source>
        <translation>Rojo-cian, Dubois</translation>
    </message>
    <message>
        <source>Red-cyan, half colour</source>
        <translation>Rojo-cian, medio color</translation>
    </message>
    <message>
        <source>Red-cyan, colour</source>
        <translation>Rojo-cian, color</translation>
    </message>
    <message>
        <source>Red-cyan, optimised</source>
        <translation>Rojo-cian, optimizado</translation>
    </message>
    <message>
        <source>Red-cyan, grey</source>
        <translation>Rojo-cian, gris</translation>
    </message>
    <message>
        <source>Red-blue, true</source>
        <translation>Rojo-azul, verdadero</translation>
    </message>
    <message>
        <source>Green-magenta, Dubois</source>
        <translation>Verde-magenta, Dubois</translation>
    </message>
    <message>
        <source>Amber-blue, Dubois</source>
        <translation>Ámbar-azul, Dubois</translation>
    </message>
    <message>
        <source>The edits have %1 layers, the depth has %2.</source>
        <translation>Las ediciones tienen %1 capas y la profundidad tiene %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>A depth grid of %1 x %2 cells is empty.</source>
        <translation>Una cuadrícula de profundidad de %1 x %2 celdas está vacía.</translation>
    </message>
    <message>
        <source>There is not enough memory for a depth grid of %1 x %2 cells.</source>
        <translation>No hay memoria suficiente para una cuadrícula de profundidad de %1 x %2 celdas.</translation>
    </message>
    <message>
        <source>The layer axis cannot be read: %1.</source>
        <translation>No se puede leer el eje de capas: %1.</translation>
    </message>
    <message>
        <source>The layer axis needs 2 to 256 layers, a step and a width above zero.</source>
        <translation>El eje de capas necesita de 2 a 256 capas, un paso y una anchura mayores que cero.</translation>
    </message>
    <message>
        <source>Anaglyph</source>
        <translation>Anáglifo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side, half width</source>
        <translation>Lado a lado, media anchura</translation>
    </message>
    <message>
        <source>Cross-eyed</source>
        <translation>Visión cruzada</translation>
    </message>
    <message>
        <source>Top-bottom</source>
        <translation>Arriba-abajo</translation>
    </message>
    <message>
        <source>Top-bottom, half height</source>
        <translation>Arriba-abajo, media altura</translation>
    </message>
    <message>
        <source>Row interlaced</source>
        <translation>Entrelazado por filas</translation>
    </message>
    <message>
        <source>Column interlaced</source>
        <translation>Entrelazado por columnas</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Ojo izquierdo</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Ojo derecho</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4.</source>
        <translation>%1 debe estar entre %2 y %3, pero es %4.</translation>
    </message>
    <message>
        <source>The points of the depth curve must rise from near to far.</source>
        <translation>Los puntos de la curva de profundidad deben ascender de cerca a lejos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; known are: %3.</source>
        <translation>«%1» no es un valor de %2; se conocen: %3.</translation>
    </message>
    <message>
        <source>The stereo settings cannot be read: %1.</source>
        <translation>No se pueden leer los ajustes estéreo: %1.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítido</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Por capas</translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation>Repetir el borde</translation>
    </message>
    <message>
        <source>Crop both eyes</source>
        <translation>Recortar ambos ojos</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>Ventana flotante</translation>
    </message>
    <message>
        <source>%1 answers differently from its checkpoint.</source>
        <translation>%1 da respuestas distintas de las de su punto de control.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of this network: %2.</source>
        <translation>%1 no es un punto de control de esta red: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 have different sizes.</source>
        <translation>%1 y %2 tienen tamaños distintos.</translation>
    </message>
    <message>
        <source>%1 is damaged or not part of a training pack.</source>
        <translation>%1 está dañado o no forma parte de un paquete de entrenamiento.</translation>
    </message>
    <message>
        <source>%1 is not a finished training pack: it has no index.</source>
        <translation>%1 no es un paquete de entrenamiento terminado: no tiene índice.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 se creó con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>La carpeta %1 no está vacía.</translation>
    </message>
    <message>
        <source>%1 is not a readable picture.</source>
        <translation>%1 no es una imagen legible.</translation>
    </message>
    <message>
        <source>%1 is not a 16-bit grey picture.</source>
        <translation>%1 no es una imagen de 16 bits en escala de grises.</translation>
    </message>
    <message>
        <source>%1 holds no depth.</source>
        <translation>%1 no contiene profundidad.</translation>
    </message>
    <message>
        <source>%1 has no line for %2.</source>
        <translation>%1 no tiene ninguna línea para %2.</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>%1 está vacío o no se puede leer.</translation>
    </message>
    <message>
        <source>The pack is damaged at the picture %1.</source>
        <translation>El paquete está dañado en la imagen %1.</translation>
    </message>
    <message>
        <source>%1 is an evaluation pack: it must not be trained on.</source>
        <translation>%1 es un paquete de evaluación: no se debe entrenar con él.</translation>
    </message>
    <message>
        <source>The packs hold no picture to train on.</source>
        <translation>Los paquetes no contienen ninguna imagen con la que entrenar.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint.</source>
        <translation>%1 no es un punto de control.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is unknown: use auto, cpu, cuda or cuda:N.</source>
        <translation>No se conoce el dispositivo «%1»: use auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>La carpeta %1 no contiene imágenes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The work failed: %1</source>
        <translation>El trabajo falló: %1</translation>
    </message>
    <message>
        <source>%1 is not a weight: write source=number.</source>
        <translation>%1 no es un peso: escriba origen=número.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>No hay memoria suficiente para %1.</translation>
    </message>
    <message>
        <source>%1 could not be shown: %2</source>
        <translation>No se pudo mostrar %1: %2</translation>
    </message>
    <message>
        <source>The disparity map knows no depth.</source>
        <translation>El mapa de disparidad no contiene ninguna profundidad.</translation>
    </message>
    <message>
        <source>A disparity map needs 16 bits.</source>
        <translation>Un mapa de disparidad necesita 16 bits.</translation>
    </message>
    <message>
        <source>Only eight-bit pictures of one size are compared.</source>
        <translation>Solo se comparan imágenes de ocho bits del mismo tamaño.</translation>
    </message>
    <message>
        <source>The unfinished export of %1 was started with another source, network or other settings: it can only be started anew.</source>
        <translation>La exportación sin terminar de %1 se inició con otro origen, otra red u otros ajustes: solo se puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>%1 was changed or removed while it was being converted: the export can be resumed once it is back.</source>
        <translation>%1 se modificó o se eliminó durante la conversión: la exportación podrá continuar cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed for %2. The export goes on when there is room.</source>
        <translation>El disco está lleno: faltan %1 para %2. La exportación continuará cuando haya espacio.</translation>
    </message>
    <message>
        <source>One clip</source>
        <translation>Un clip</translation>
    </message>
    <message>
        <source>Two clips, left and right</source>
        <translation>Dos clips, izquierdo y derecho</translation>
    </message>
    <message>
        <source>Depth, 16 bit</source>
        <translation>Profundidad, 16 bits</translation>
    </message>
    <message>
        <source>Sheets of all layers</source>
        <translation>Hojas con todas las capas</translation>
    </message>
    <message>
        <source>Looking for cuts</source>
        <translation>Buscando cortes</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 no es un valor de %2.</translation>
    </message>
    <message>
        <source>The description of an export is damaged: %1.</source>
        <translation>La descripción de una exportación está dañada: %1.</translation>
    </message>
    <message>
        <source>The frames %1-%2 are not all in %3, which has frames 0-%4.</source>
        <translation>Los fotogramas %1-%2 no están todos en %3, que tiene los fotogramas 0-%4.</translation>
    </message>
    <message>
        <source>Another export is writing %1.</source>
        <translation>Otra exportación está escribiendo %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 holds no pair with true disparity.</source>
        <translation>%1 no contiene ningún par con disparidad verdadera.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a clip.</source>
        <translation>%1 es una carpeta, no un clip.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: the index of its frames is missing.</source>
        <translation>%1 está truncado o dañado: falta el índice de sus fotogramas.</translation>
    </message>
    <message>
        <source>%1 is not a clip in a format that can be read.</source>
        <translation>%1 no es un clip en un formato que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 has no video: it holds sound only.</source>
        <translation>%1 no tiene vídeo: solo contiene audio.</translation>
    </message>
    <message>
        <source>%1 has no video in it.</source>
        <translation>%1 no contiene vídeo.</translation>
    </message>
    <message>
        <source>A picture of the clip could not be converted.</source>
        <translation>No se pudo convertir un fotograma del clip.</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 x %3 with these settings: %4.</source>
        <translation>El codificador %1 rechaza imágenes de %2 x %3 con estos ajustes: %4.</translation>
    </message>
    <message>
        <source>The installed FFmpeg has no encoder for %1 (%2).</source>
        <translation>La versión instalada de FFmpeg no tiene codificador para %1 (%2).</translation>
    </message>
    <message>
        <source>Pictures of this clip cannot be filtered by &quot;%1&quot;.</source>
        <translation>Los fotogramas de este clip no se pueden filtrar con «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: there is no decoder for its video (%2).</source>
        <translation>No se puede descodificar %1: no hay descodificador para su vídeo (%2).</translation>
    </message>
    <message>
        <source>%1 has no frame that can be decoded.</source>
        <translation>%1 no tiene ningún fotograma que se pueda descodificar.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>imagen de portada</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .mp4, .mov, .mkv, .webm or .avi.</source>
        <translation>No se conoce el tipo de la salida %1: use .mp4, .mov, .mkv, .webm o .avi.</translation>
    </message>
    <message>
        <source>The container of %1 cannot hold these streams: %2.</source>
        <translation>El contenedor de %1 no admite estas pistas: %2.</translation>
    </message>
    <message>
        <source>There is no part to be joined to %1.</source>
        <translation>No hay ninguna parte que unir en %1.</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: choose another file type or codec.</source>
        <translation>%1 no admite %2: elija otro tipo de archivo u otro códec.</translation>
    </message>
    <message>
        <source>%1 has no place for the mark &quot;%2&quot;: players have to be told by hand.</source>
        <translation>%1 no puede guardar la marca «%2»: habrá que indicarla a mano en el reproductor.</translation>
    </message>
    <message>
        <source>There is no picture with a name like %1.</source>
        <translation>No hay ninguna imagen con un nombre como %1.</translation>
    </message>
    <message>
        <source>%1 has gaps: %2 numbers have no picture.</source>
        <translation>%1 tiene huecos: falta la imagen de %2 números.</translation>
    </message>
    <message>
        <source>%1 has %2 frames: there is no frame %3.</source>
        <translation>%1 tiene %2 fotogramas: no existe el fotograma %3.</translation>
    </message>
    <message>
        <source>%1 has another size than the first picture: frames are scaled to %2 x %3.</source>
        <translation>%1 tiene otro tamaño que la primera imagen: los fotogramas se escalan a %2 x %3.</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is left out: %5 cannot hold it.</source>
        <translation>Se omite la pista %1 (%2, %3) de %4: %5 no la admite.</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is converted to %6, the form of %5.</source>
        <translation>La pista %1 (%2, %3) de %4 se convierte a %6, el formato de %5.</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its streams differ.</source>
        <translation>%1 no es continuación de %2: sus pistas son distintas.</translation>
    </message>
    <message>
        <source>one view</source>
        <translation>una vista</translation>
    </message>
    <message>
        <source>two views side by side</source>
        <translation>dos vistas lado a lado</translation>
    </message>
    <message>
        <source>two views, one above the other</source>
        <translation>dos vistas, una encima de otra</translation>
    </message>
    <message>
        <source>two views in turn by rows</source>
        <translation>dos vistas alternadas por filas</translation>
    </message>
    <message>
        <source>two views in turn by columns</source>
        <translation>dos vistas alternadas por columnas</translation>
    </message>
    <message>
        <source>two views as a checkerboard</source>
        <translation>dos vistas en tablero de ajedrez</translation>
    </message>
    <message>
        <source>two views in turn by frames</source>
        <translation>dos vistas alternadas por fotogramas</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot convert subtitles of the form %1.</source>
        <translation>La versión instalada de FFmpeg no puede convertir subtítulos con el formato %1.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 is %3 instead of %4.</source>
        <translation>La pista %2 de %1 es %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the language &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>La pista %2 de %1 tiene el idioma «%3» en lugar de «%4».</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the title &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>La pista %2 de %1 tiene el título «%3» en lugar de «%4».</translation>
    </message>
    <message>
        <source>The sound in stream %2 of %1 lasts %3 s instead of %4 s.</source>
        <translation>El audio de la pista %2 de %1 dura %3 s en lugar de %4 s.</translation>
    </message>
    <message>
        <source>%1 has %2 streams of the kind &quot;%3&quot; instead of %4.</source>
        <translation>%1 tiene %2 pistas de tipo «%3» en lugar de %4.</translation>
    </message>
    <message>
        <source>The pictures of %1 are %2 instead of %3.</source>
        <translation>Las imágenes de %1 miden %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 is marked as &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 está marcado como «%2» en lugar de «%3».</translation>
    </message>
    <message>
        <source>The colours of %1 are tagged %2 instead of %3.</source>
        <translation>Los colores de %1 están etiquetados como %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>The HDR data of the source is missing in %1.</source>
        <translation>Faltan en %1 los datos HDR del origen.</translation>
    </message>
    <message>
        <source>%1 has %2 frames instead of %3.</source>
        <translation>%1 tiene %2 fotogramas en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 lasts %2 s instead of %3 s.</source>
        <translation>%1 dura %2 s en lugar de %3 s.</translation>
    </message>
    <message>
        <source>%1 has %2 chapters instead of %3.</source>
        <translation>%1 tiene %2 capítulos en lugar de %3.</translation>
    </message>
    <message>
        <source>The end of %1 cannot be decoded.</source>
        <translation>No se puede descodificar el final de %1.</translation>
    </message>
    <message>
        <source>%1 does not begin after the end of the part before it.</source>
        <translation>%1 no empieza después del final de la parte anterior.</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its codec, size or settings differ.</source>
        <translation>%1 no es continuación de %2: su códec, tamaño o ajustes son distintos.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: %2 frames can be read.</source>
        <translation>%1 está truncado o dañado: se pueden leer %2 fotogramas.</translation>
    </message>
    <message>
        <source>%1 changes its size at frame %2: frames are scaled to the first one&apos;s %3 x %4.</source>
        <translation>%1 cambia de tamaño en el fotograma %2: los fotogramas se escalan a %3 x %4, el tamaño del primero.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded and its neighbour is shown instead.</source>
        <translation>%1 está dañado: el fotograma %2 no se puede descodificar y en su lugar se muestra el contiguo.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded.</source>
        <translation>%1 está dañado: el fotograma %2 no se puede descodificar.</translation>
    </message>
    <message>
        <source>%1: the codec needs even numbers of pixels, %2 x %3 becomes %4 x %5.</source>
        <translation>%1: el códec necesita números pares de píxeles; %2 x %3 pasa a ser %4 x %5.</translation>
    </message>
    <message>
        <source>%1: the graphics card encodes H.264 with 8 bits only.</source>
        <translation>%1: la tarjeta gráfica codifica H.264 solo con 8 bits.</translation>
    </message>
    <message>
        <source>A frame of %1 could not be encoded: %2.</source>
        <translation>No se pudo codificar un fotograma de %1: %2.</translation>
    </message>
    <message>
        <source>A frame of %1 does not come after the one before it.</source>
        <translation>Un fotograma de %1 no va después del anterior.</translation>
    </message>
    <message>
        <source>A frame of %1 is %2 x %3 pixels, the file is %4 x %5.</source>
        <translation>Un fotograma de %1 tiene %2 x %3 píxeles; el archivo tiene %4 x %5.</translation>
    </message>
    <message>
        <source>There is no frame to be written to %1.</source>
        <translation>No hay ningún fotograma que escribir en %1.</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: se reproduce en todas partes</translation>
    </message>
    <message>
        <source>H.265: smaller, for headsets and 10 bit</source>
        <translation>H.265: más pequeño, para visores y 10 bits</translation>
    </message>
    <message>
        <source>AV1: smallest, slow</source>
        <translation>AV1: el más pequeño, lento</translation>
    </message>
    <message>
        <source>ProRes 422 HQ: for editing</source>
        <translation>ProRes 422 HQ: para edición</translation>
    </message>
    <message>
        <source>FFV1: without loss</source>
        <translation>FFV1: sin pérdida</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card (NVENC)</source>
        <translation>Tarjeta gráfica (NVENC)</translation>
    </message>
    <message>
        <source>The keyframes cannot be read: %1.</source>
        <translation>No se pueden leer los fotogramas clave: %1.</translation>
    </message>
    <message>
        <source>The keyframes must rise from frame 0 on and have values.</source>
        <translation>Los fotogramas clave deben ir en orden ascendente desde el fotograma 0 y tener valores.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>The cuts must rise from above frame 0.</source>
        <translation>Los cortes deben ir en orden ascendente y estar después del fotograma 0.</translation>
    </message>
    <message>
        <source>No shot begins at frame %1.</source>
        <translation>Ningún plano empieza en el fotograma %1.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Profundidad 3D</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>The project %1 cannot be used: %2</source>
        <translation>No se puede usar el proyecto %1: %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer Deep3D Studio: its version is %2, this one reads up to %3.</source>
        <translation>%1 se creó con un Deep3D Studio más reciente: su versión es la %2 y este lee hasta la %3.</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project.</source>
        <translation>%1 no es un proyecto de Deep3D.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project.</source>
        <translation>%1 es una carpeta, no un proyecto.</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project, or it is damaged.</source>
        <translation>%1 no es un proyecto de Deep3D o está dañado.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no clips.</source>
        <translation>La carpeta %1 no contiene imágenes ni clips.</translation>
    </message>
    <message>
        <source>The output %1 has to be a folder for several files: end it with a slash.</source>
        <translation>La salida %1 debe ser una carpeta si hay varios archivos: termínela con una barra.</translation>
    </message>
    <message>
        <source>%1 is a clip, and %2 is for photos alone.</source>
        <translation>%1 es un clip, y %2 es solo para fotos.</translation>
    </message>
    <message>
        <source>%1, which %2 belongs to, is not there: name it before -o.</source>
        <translation>%1, al que pertenece %2, no está: indíquelo antes de -o.</translation>
    </message>
    <message>
        <source>A photo or a clip is required.</source>
        <translation>Se necesita una foto o un clip.</translation>
    </message>
    <message>
        <source>Layers of clips lie on the source&apos;s grid: %1 is for photos.</source>
        <translation>Las capas de los clips siguen la cuadrícula del origen: %1 es para fotos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The output %1 lies in the folder that it is made of.</source>
        <translation>La salida %1 está dentro de la carpeta de la que se obtiene.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>No se puede copiar %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the networks that `deep3d models list` names.</source>
        <translation>%1 no es un archivo ni una de las redes que enumera `deep3d models list`.</translation>
    </message>
    <message>
        <source>There is a network of the name %1 already.</source>
        <translation>Ya existe una red con el nombre %1.</translation>
    </message>
    <message>
        <source>%1 is the network that the program ships with: it stays.</source>
        <translation>%1 es la red incluida con el programa: no se elimina.</translation>
    </message>
    <message>
        <source>There is no network of the name %1.</source>
        <translation>No existe ninguna red con el nombre %1.</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA part cannot be loaded: %1.</source>
        <translation>No se puede cargar la parte CUDA de LibTorch: %1.</translation>
    </message>
    <message>
        <source>LibTorch has no CUDA device %1: it finds %2.</source>
        <translation>LibTorch no tiene el dispositivo CUDA %1: encuentra %2.</translation>
    </message>
    <message>
        <source>The packs hold no picture to measure: none is for evaluation or of a test split, with depth or a second eye.</source>
        <translation>Los paquetes no contienen ninguna imagen que medir: ninguna con profundidad o con un segundo ojo es de evaluación ni de una partición de prueba.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures to pack.</source>
        <translation>La carpeta %1 no contiene imágenes que empaquetar.</translation>
    </message>
    <message>
        <source>There is no rank %1 in a group of %2.</source>
        <translation>No existe el rango %1 en un grupo de %2.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 computes on its processor.</source>
        <translation>Gloo transporta las sumas: el rango %1 calcula con su procesador.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 has no NCCL.</source>
        <translation>Gloo transporta las sumas: el rango %1 no tiene NCCL.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 shares its device.</source>
        <translation>Gloo transporta las sumas: el rango %1 comparte su dispositivo.</translation>
    </message>
    <message>
        <source>This program was built without NCCL&apos;s headers (packaging/setup.sh --cuda).</source>
        <translation>Este programa se compiló sin las cabeceras de NCCL (packaging/setup.sh --cuda).</translation>
    </message>
    <message>
        <source>NCCL&apos;s part cannot be loaded: %1.</source>
        <translation>No se puede cargar la parte de NCCL: %1.</translation>
    </message>
    <message>
        <source>The group at %1:%2 cannot be reached: %3.</source>
        <translation>No se puede acceder al grupo en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Graphics card (NVDEC)</source>
        <translation>Tarjeta gráfica (NVDEC)</translation>
    </message>
    <message>
        <source>%1 is decoded by the graphics card (NVDEC).</source>
        <translation>La tarjeta gráfica descodifica %1 (NVDEC).</translation>
    </message>
    <message>
        <source>%1 is decoded by the processor: NVDEC cannot be used for it.</source>
        <translation>El procesador descodifica %1: NVDEC no sirve para este archivo.</translation>
    </message>
    <message>
        <source>%1 holds an unfinished pack: go on with it by --resume or choose another folder.</source>
        <translation>%1 contiene un paquete sin terminar: continúelo con --resume o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The pack %1 is finished already.</source>
        <translation>El paquete %1 ya está terminado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The pack %1 was begun with other pictures or options: choose another folder.</source>
        <translation>El paquete %1 se empezó con otras imágenes u opciones: elija otra carpeta.</translation>
    </message>
    <message>
        <source>Two folders or films are named %1: sources of a pack need different names.</source>
        <translation>Dos carpetas o películas se llaman %1: los orígenes de un paquete necesitan nombres distintos.</translation>
    </message>
    <message>
        <source>%1 is no evaluation pack with hashes of its pictures: pack it again with --evaluation.</source>
        <translation>%1 no es un paquete de evaluación con los hashes de sus imágenes: vuelva a empaquetarlo con --evaluation.</translation>
    </message>
    <message>
        <source>%1 must not be trained on: %2 is the evaluation picture %3.</source>
        <translation>No se debe entrenar con %1: %2 es la imagen de evaluación %3.</translation>
    </message>
    <message>
        <source>%1 does not say that its two views lie side by side or top-bottom: tell it by --stereo.</source>
        <translation>%1 no indica si sus dos vistas están lado a lado o arriba-abajo: indíquelo con --stereo.</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2</source>
        <translation>No se puede usar el dispositivo %1: %2</translation>
    </message>
    <message>
        <source>two views in an MPO file</source>
        <translation>dos vistas en un archivo MPO</translation>
    </message>
    <message>
        <source>%1 frames of %2 stayed on the graphics card from its decoder to its encoder.</source>
        <translation>%1 fotogramas de %2 permanecieron en la tarjeta gráfica desde la descodificación hasta la codificación.</translation>
    </message>
    <message>
        <source>This build has no CUDA renderer; the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>Esta compilación no tiene renderizador CUDA; el dispositivo debe ser «cpu» o «auto».</translation>
    </message>
    <message>
        <source>No CUDA device: this build has no CUDA renderer.</source>
        <translation>Sin dispositivo CUDA: esta compilación no tiene renderizador CUDA.</translation>
    </message>
    <message>
        <source>The CUDA renderer takes %1 layers and this depth has %2: the processor renders it.</source>
        <translation>El renderizador CUDA admite %1 capas y esta profundidad tiene %2: la renderiza el procesador.</translation>
    </message>
    <message>
        <source>No CUDA device: %1.</source>
        <translation>Sin dispositivo CUDA: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used (%1); the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>No se puede usar ningún dispositivo CUDA (%1); el dispositivo debe ser «cpu» o «auto».</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2.</source>
        <translation>No existe el dispositivo CUDA %1: este equipo tiene %2.</translation>
    </message>
    <message>
        <source>The CUDA device has too little memory for this picture.</source>
        <translation>El dispositivo CUDA no tiene memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>The CUDA device failed: %1.</source>
        <translation>El dispositivo CUDA falló: %1.</translation>
    </message>
    <message>
        <source>two views in a JPS file</source>
        <translation>dos vistas en un archivo JPS</translation>
    </message>
    <message>
        <source>%1 stores its colours as ICtCp of HLG, which cannot be read.</source>
        <translation>%1 guarda sus colores como ICtCp de HLG, que no se puede leer.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Take it as one picture</source>
        <translation>Tratar como una sola imagen</translation>
    </message>
    <message>
        <source>Keep both views</source>
        <translation>Conservar ambas vistas</translation>
    </message>
    <message>
        <source>Convert the left view</source>
        <translation>Convertir la vista izquierda</translation>
    </message>
    <message>
        <source>%1 does not hold two views, as far as it says or looks like it: tell it by --stereo-input %2.</source>
        <translation>%1 no contiene dos vistas, a juzgar por lo que indica y por su aspecto: indíquelo con --stereo-input %2.</translation>
    </message>
    <message>
        <source>%1 holds %2, which cannot be taken apart: --stereo-input convert takes its frames as plain pictures.</source>
        <translation>%1 contiene %2, que no se pueden separar: --stereo-input convert toma sus fotogramas como imágenes corrientes.</translation>
    </message>
    <message>
        <source>%1 has no place for the colour tags %2: players have to be told by hand.</source>
        <translation>%1 no puede guardar las etiquetas de color %2: habrá que indicarlas a mano en el reproductor.</translation>
    </message>
    <message>
        <source>The languages of the streams of %1 are left out: %2 cannot hold them.</source>
        <translation>Se omiten los idiomas de las pistas de %1: %2 no los admite.</translation>
    </message>
    <message>
        <source>The chapters of %1 are left out: %2 cannot hold them.</source>
        <translation>Se omiten los capítulos de %1: %2 no los admite.</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>El ancho</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>La calidad</translation>
    </message>
    <message>
        <source>The number of wiggle pictures</source>
        <translation>El número de fotogramas de la imagen oscilante</translation>
    </message>
    <message>
        <source>The time of a wiggle picture</source>
        <translation>El tiempo de un fotograma de la imagen oscilante</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipExportDialog</name>
    <message>
        <source>As the clip (%1 px)</source>
        <translation>Como el clip (%1 px)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>0 is the best and makes the largest file (CRF); every 6 more halve it.</source>
        <translation>0 es la mejor y da el archivo más grande (CRF); cada 6 más lo reducen a la mitad.</translation>
    </message>
    <message>
        <source>Only the range that is chosen on the timeline</source>
        <translation>Solo el intervalo elegido en la línea de tiempo</translation>
    </message>
    <message>
        <source>Keep sound, subtitles and chapters</source>
        <translation>Conservar audio, subtítulos y capítulos</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>&amp;Añadir a la cola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Códec</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>Ca&amp;lidad</translation>
    </message>
    <message>
        <source>Result: %1, %2 pictures</source>
        <translation>Resultado: %1, %2 fotogramas</translation>
    </message>
    <message>
        <source>Measuring time and size on a few pictures …</source>
        <translation>Midiendo el tiempo y el tamaño con algunos fotogramas…</translation>
    </message>
    <message>
        <source>Measured on a few pictures from the clip&apos;s middle. Sound comes to the size; while it works it needs up to twice as much on the disk.</source>
        <translation>Medido con algunos fotogramas de la parte central del clip. Al tamaño se suma el audio; durante el proceso se necesita hasta el doble de espacio en disco.</translation>
    </message>
    <message>
        <source>Encode thoroughly</source>
        <translation>Codificar a fondo</translation>
    </message>
    <message>
        <source>Takes up to twice as long to encode and keeps a little more detail in about the same size.</source>
        <translation>La codificación tarda hasta el doble y conserva algo más de detalle con un tamaño parecido.</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipForecaster</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>About %1, %2, up to %3 of memory</source>
        <translation>Aprox. %1, %2, hasta %3 de memoria</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportController</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>No hay memoria suficiente para esta exportación. Pruebe con una anchura menor.</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportDialog</name>
    <message>
        <source>As the photo (%1 px)</source>
        <translation>Como la foto (%1 px)</translation>
    </message>
    <message>
        <source>100 keeps the most and makes the largest file; 92 is hard to tell from the original.</source>
        <translation>100 conserva el máximo y da el archivo más grande; 92 apenas se distingue del original.</translation>
    </message>
    <message>
        <source>2 jumps between the eyes; more swing smoothly from one to the other.</source>
        <translation>2 salta de un ojo al otro; con más, la oscilación es suave.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF)</source>
        <translation>Conservar los datos de la cámara (EXIF)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>Ca&amp;lidad</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>&amp;Time of each</source>
        <translation>Tiempo &amp;por vista</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Result: two pictures of %1</source>
        <translation>Resultado: dos imágenes de %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working … about %1 left</source>
        <translation>En curso… quedan aprox. %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportForm</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The width of the picture for one eye.</source>
        <translation>La anchura de la imagen de un ojo.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>&amp;Gafas</translation>
    </message>
    <message>
        <source>&amp;Width of one eye</source>
        <translation>Anc&amp;hura por ojo</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueue</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>No hay memoria suficiente para esta exportación. Pruebe con una anchura menor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueuePanel</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the selected export, or go on with it</source>
        <translation>Pausar la exportación seleccionada o continuarla</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Do the selected export sooner</source>
        <translation>Hacer antes la exportación seleccionada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Do the selected export later</source>
        <translation>Hacer después la exportación seleccionada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected export out of the list; what is written of an unfinished one goes</source>
        <translation>Quitar de la lista la exportación seleccionada; si no ha terminado, se borra lo que ya se haya escrito</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the finished clip</source>
        <translation>Abrir el clip terminado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the finished clip in its folder</source>
        <translation>Mostrar el clip terminado en su carpeta</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>Continuar todo lo que está en pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerCell</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Capa %1 de %2</translation>
    </message>
    <message>
        <source>%1
Click selects, double click or S solos, M mutes, R resets.
Drag up or down: gain. Drag left or right: offset.</source>
        <translation>%1
Clic: seleccionar. Doble clic o S: mostrar sola. M: silenciar. R: restablecer.
Arrastrar arriba o abajo: ganancia. Arrastrar a la izquierda o a la derecha: desplazamiento.</translation>
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
        <translation>Silenciar esta capa (M)</translation>
    </message>
    <message>
        <source>Show this layer alone (S)</source>
        <translation>Mostrar solo esta capa (S)</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerGrid</name>
    <message>
        <source>The layers of the picture appear here, from near to far, as soon as one is open.</source>
        <translation>Las capas de la imagen aparecen aquí, de cerca a lejos, en cuanto se abre una.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show the probability over the dimmed picture</source>
        <translation>Mostrar la probabilidad sobre la imagen atenuada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show the picture multiplied by the probability</source>
        <translation>Mostrar la imagen multiplicada por la probabilidad</translation>
    </message>
    <message>
        <source>Parallax in % of the width</source>
        <translation>Paralaje en % de la anchura</translation>
    </message>
    <message>
        <source>Parallax in pixels of the full picture</source>
        <translation>Paralaje en píxeles de la imagen completa</translation>
    </message>
    <message>
        <source>Parallax in mm on the screen</source>
        <translation>Paralaje en mm en la pantalla</translation>
    </message>
    <message>
        <source>Reset every layer: no mute, no solo, gain 1, offset 0</source>
        <translation>Restablecer todas las capas: ni silenciadas ni solas, ganancia 1, desplazamiento 0</translation>
    </message>
    <message>
        <source>Reset every layer</source>
        <translation>Restablecer todas las capas</translation>
    </message>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Capa %1 de %2</translation>
    </message>
    <message>
        <source>parallax %1</source>
        <translation>paralaje %1</translation>
    </message>
    <message>
        <source>%1 of the picture</source>
        <translation>%1 de la imagen</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>ganancia %1</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>desplazamiento %1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>joins the facts of one layer: &quot;Layer 3 of 33 · parallax −3.6 %&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n layers selected</source>
        <translation>
            <numerusform>%n capa seleccionada</numerusform>
            <numerusform>%n capas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the picture is comfortable</source>
        <translation>Toda la imagen resulta cómoda</translation>
    </message>
    <message>
        <source>%1 of the picture outside the comfort budget</source>
        <translation>%1 de la imagen fuera de la zona de confort</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: they have no layers.</source>
        <translation>Se muestran las dos vistas propias del archivo: no tienen capas.</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerHistogram</name>
    <message>
        <source>Histogram of the layers</source>
        <translation>Histograma de las capas</translation>
    </message>
    <message>
        <source>%1 of the picture lie outside the comfort budget</source>
        <translation>%1 de la imagen está fuera de la zona de confort</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>Lejos</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>How much of the picture lies in each layer.
The lighter span is comfortable on a desktop monitor: parallax %1 to %2 of the width.</source>
        <translation>Cuánto de la imagen hay en cada capa.
El tramo más claro resulta cómodo en un monitor de escritorio: paralaje de %1 a %2 de la anchura.</translation>
    </message>
</context>
<context>
    <name>deep3d::MainWindow</name>
    <message>
        <source>Stereo</source>
        <translation>Estéreo</translation>
    </message>
    <message>
        <source>Point under the pointer</source>
        <translation>Punto bajo el puntero</translation>
    </message>
    <message>
        <source>Layers, near to far</source>
        <translation>Capas, de cerca a lejos</translation>
    </message>
    <message>
        <source>Looking at the depth …</source>
        <translation>Analizando la profundidad…</translation>
    </message>
    <message>
        <source>%1 – Deep3D Studio</source>
        <translation>%1 – Deep3D Studio</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Deep3D Studio</source>
        <translation>Deep3D Studio</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) with work that was not saved are back.</source>
        <translation>
            <numerusform>Se ha recuperado %n foto o clip con trabajo sin guardar.</numerusform>
            <numerusform>Se han recuperado %n fotos o clips con trabajo sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo and no clip in it.</source>
        <translation>No contiene ninguna foto ni ningún clip.</translation>
    </message>
    <message>
        <source>%1, %2 pictures/s</source>
        <translation>%1, %2 fps</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>Esto no se puede mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) were not finished. Go on with them now?</source>
        <translation>
            <numerusform>Quedó %n exportación sin terminar. ¿Continuarla ahora?</numerusform>
            <numerusform>Quedaron %n exportaciones sin terminar. ¿Continuarlas ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>deep3d::MediaPanel</name>
    <message>
        <source>Opened photos and clips</source>
        <translation>Fotos y clips abiertos</translation>
    </message>
    <message>
        <source>Photos and clips that you open stand here.</source>
        <translation>Aquí aparecen las fotos y los clips que abra.</translation>
    </message>
</context>
<context>
    <name>deep3d::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>deep3d::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Add network …</source>
        <translation>&amp;Añadir red…</translation>
    </message>
    <message>
        <source>Try a network of your own and keep a copy of it</source>
        <translation>Probar una red propia y guardar una copia</translation>
    </message>
    <message>
        <source>The network %1 is gone: the one that comes with the program is used.</source>
        <translation>La red %1 ya no está: se usa la incluida con el programa.</translation>
    </message>
    <message>
        <source>The network that comes with the program is used: %1</source>
        <translation>Se usa la red incluida con el programa: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Incluida con el programa</translation>
    </message>
    <message>
        <source>Trying the network …</source>
        <translation>Probando la red…</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>&amp;Eliminar red</translation>
    </message>
    <message>
        <source>Remove the network %1? Its files are deleted from this computer.</source>
        <translation>¿Eliminar la red %1? Sus archivos se borrarán de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewController</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n hilo</numerusform>
            <numerusform>%1, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds both eyes already: %1.</source>
        <translation>Este archivo ya contiene ambos ojos: %1.</translation>
    </message>
    <message>
        <source>This file seems to hold both eyes already: %1.</source>
        <translation>Parece que este archivo ya contiene ambos ojos: %1.</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewWidget</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbeBars</name>
    <message>
        <source>Mass of each layer at the pointer</source>
        <translation>Probabilidad de cada capa bajo el puntero</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbePanel</name>
    <message>
        <source>What the network says about the point under the pointer: how much it believes in each layer, from near (left) to far (right).</source>
        <translation>Lo que la red dice del punto bajo el puntero: qué probabilidad da a cada capa, de cerca (izquierda) a lejos (derecha).</translation>
    </message>
    <message>
        <source>The network sees two depths here, as in glass, hair or at an edge.</source>
        <translation>La red ve aquí dos profundidades, como en el cristal, el pelo o un contorno.</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Paralaje</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>parallax in percent of the width and in pixels</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>Dos picos</translation>
    </message>
    <message>
        <source>One peak</source>
        <translation>Un pico</translation>
    </message>
    <message>
        <source>Point at the picture</source>
        <translation>Apunte a la imagen</translation>
    </message>
</context>
<context>
    <name>deep3d::ProjectKeeper</name>
    <message>
        <source>The project was not saved</source>
        <translation>El proyecto no se guardó</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>No se puede abrir el proyecto</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is no longer there. Where is it now?</source>
        <translation>%1 pertenece a %2, que ya no está. ¿Dónde está ahora?</translation>
    </message>
</context>
<context>
    <name>deep3d::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada abierto todavía</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>deep3d::StatusPanel</name>
    <message>
        <source>Size of the photo</source>
        <translation>Tamaño de la foto</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>Zoom de la vista previa</translation>
    </message>
    <message>
        <source>Pictures of the preview in the last second</source>
        <translation>Fotogramas de la vista previa en el último segundo</translation>
    </message>
    <message>
        <source>Time of the last rendering</source>
        <translation>Tiempo del último renderizado</translation>
    </message>
    <message>
        <source>Network, and the time it took for this photo</source>
        <translation>Red y tiempo que necesitó para esta foto</translation>
    </message>
    <message>
        <source>What does the work</source>
        <translation>Dispositivo que hace el trabajo</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>Render %1 ms</source>
        <translation>Render %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)/s</source>
        <translation>
            <numerusform>%n fps</numerusform>
            <numerusform>%n fps</numerusform>
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
        <translation>Profundidad 3D</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How deep the scene is: 0 is flat, 1 as the network sees it.</source>
        <translation>Cuánta profundidad tiene la escena: 0 es plana; 1, tal como la ve la red.</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Moves the whole scene behind the screen (right) or in front of it (left), in percent of the picture&apos;s width.</source>
        <translation>Mueve toda la escena detrás de la pantalla (derecha) o delante de ella (izquierda), en porcentaje de la anchura de la imagen.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>How much of the change the left eye takes: at 0 % it sees the photo itself, at 50 % both eyes share it.</source>
        <translation>Qué parte del cambio asume el ojo izquierdo: al 0 % ve la propia foto, al 50 % ambos ojos se lo reparten.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the other eye&apos;s view is made.</source>
        <translation>Cómo se crea la vista del otro ojo.</translation>
    </message>
    <message>
        <source>Deep3D&apos;s own: a soft mixture of shifted pictures.</source>
        <translation>El propio de Deep3D: una mezcla suave de imágenes desplazadas.</translation>
    </message>
    <message>
        <source>Like selection, but each point is read once: no ghosts.</source>
        <translation>Como «Selección», pero cada punto se lee una sola vez: sin imágenes fantasma.</translation>
    </message>
    <message>
        <source>Layers that hide each other: gaps behind near things are filled with what lies behind.</source>
        <translation>Capas que se ocultan entre sí: los huecos detrás de lo cercano se rellenan con lo que hay detrás.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>What stands at the left and right side where an eye looks beyond the photo.</source>
        <translation>Lo que se ve a los lados izquierdo y derecho cuando un ojo mira más allá de la foto.</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: nothing here but &quot;swap eyes&quot; acts on them.</source>
        <translation>Se muestran las dos vistas propias del archivo: aquí solo «Intercambiar ojos» les afecta.</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelinePanel</name>
    <message>
        <source>From the keyframe to the next</source>
        <translation>Del fotograma clave al siguiente</translation>
    </message>
    <message>
        <source>How the value gets from the selected keyframe to the one after it</source>
        <translation>Cómo pasa el valor del fotograma clave seleccionado al siguiente</translation>
    </message>
    <message>
        <source>Own settings for this shot</source>
        <translation>Ajustes propios de este plano</translation>
    </message>
    <message>
        <source>What is set while this shot is seen holds for it alone; else for every shot without its own</source>
        <translation>Lo que se ajusta mientras se ve este plano vale solo para él; si no, para todos los planos sin ajustes propios</translation>
    </message>
    <message>
        <source>Reduce flicker</source>
        <translation>Reducir parpadeo</translation>
    </message>
    <message>
        <source>%1 of %2, frame %3</source>
        <translation>%1 de %2, fotograma %3</translation>
    </message>
    <message>
        <source>Looking for cuts: %1 %</source>
        <translation>Buscando cortes: %1 %</translation>
    </message>
    <message>
        <source>The network is slower than the clip: depth between answered frames</source>
        <translation>La red es más lenta que el clip: profundidad tomada de fotogramas vecinos</translation>
    </message>
    <message>
        <source>Reducing flicker: %1 %</source>
        <translation>Reduciendo el parpadeo: %1 %</translation>
    </message>
    <message>
        <source>Smooths the depth from frame to frame along the motion, anew at every cut. A frame at rest is shown with it, exactly as it is exported, and so is a frame that is played where the network&apos;s answers about those before it are known in time; else each frame has its own depth.</source>
        <translation>Suaviza la profundidad de fotograma a fotograma siguiendo el movimiento, empezando de nuevo en cada corte. Un fotograma detenido se muestra ya suavizado, exactamente como se exporta, y también uno en reproducción si se conocen a tiempo las respuestas de la red sobre los anteriores; si no, cada fotograma tiene su propia profundidad.</translation>
    </message>
    <message>
        <source>Depth without flicker reduction: it is not ready ahead of the play head</source>
        <translation>Profundidad sin reducción del parpadeo: no está lista a tiempo para la reproducción</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelineView</name>
    <message>
        <source>Open a clip: its pictures, cuts and keyframes stand here.</source>
        <translation>Abra un clip: aquí aparecen sus fotogramas, cortes y fotogramas clave.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Frame %1: %2. Drag it; Delete removes it.</source>
        <translation>Fotograma %1: %2. Arrastre para moverlo; Supr lo elimina.</translation>
    </message>
    <message>
        <source>Frame %1: %2. A double click sets a keyframe.</source>
        <translation>Fotograma %1: %2. Un doble clic añade un fotograma clave.</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead, or remove it</source>
        <translation>Añadir un fotograma clave en el cabezal de reproducción, o eliminarlo</translation>
    </message>
    <message>
        <source>Frame %1, %2. Drag to look; drag with Shift to choose the range to play; the wheel zooms.</source>
        <translation>Fotograma %1, %2. Arrastre para recorrer; arrastre con Mayús para elegir el intervalo que se reproduce; la rueda hace zoom.</translation>
    </message>
    <message>
        <source>At this cut the scene jumps nearer by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>En este corte la escena se acerca de golpe un %1 de la anchura; «Suavizar el salto de profundidad», en el menú Clip, lo evita.</translation>
    </message>
    <message>
        <source>At this cut the scene jumps back by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>En este corte la escena se aleja de golpe un %1 de la anchura; «Suavizar el salto de profundidad», en el menú Clip, lo evita.</translation>
    </message>
    <message>
        <source>Depth is ready for %1 of %2 frames; the others follow while the clip rests.</source>
        <translation>La profundidad está lista para %1 de %2 fotogramas; los demás se calculan mientras el clip está detenido.</translation>
    </message>
</context>
<context>
    <name>deep3d::ValueSlider</name>
    <message>
        <source>%1
Double click: neutral value. Wheel and arrow keys step, with Shift finely.</source>
        <translation>%1
Doble clic: valor neutro. La rueda y las teclas de flecha cambian el valor por pasos; con Mayús, por pasos finos.</translation>
    </message>
</context>
<context>
    <name>deep3d::Welcome</name>
    <message>
        <source>Or open one, or paste a picture with Ctrl+V.</source>
        <translation>También puede abrir un archivo o pegar una imagen con Ctrl+V.</translation>
    </message>
    <message>
        <source>Drop a photo or a clip here to see it in 3D</source>
        <translation>Suelte aquí una foto o un clip para verlo en 3D</translation>
    </message>
</context>
<context>
    <name>deep3d::WindowActions</name>
    <message>
        <source>Open the sample p&amp;hoto</source>
        <translation>Abrir la &amp;foto de ejemplo</translation>
    </message>
    <message>
        <source>Open the picture or the files that were copied</source>
        <translation>Abrir la imagen o los archivos copiados</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Teclado…</translation>
    </message>
    <message>
        <source>&amp;About Deep3D Studio</source>
        <translation>&amp;Acerca de Deep3D Studio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Converge here</source>
        <translation>&amp;Converger aquí</translation>
    </message>
    <message>
        <source>Click on the picture what shall lie in the plane of the screen</source>
        <translation>Haga clic en lo que debe quedar en el plano de la pantalla</translation>
    </message>
    <message>
        <source>S&amp;wap eyes</source>
        <translation>&amp;Intercambiar ojos</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Put every stereo setting of this photo back</source>
        <translation>Restablecer todos los ajustes estéreo de esta foto</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>Un píxel de la imagen es uno de la pantalla</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>Re&amp;stablecer paneles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>How the preview shows the two views; exporting has its own choice (keys 1 … 9, 0)</source>
        <translation>Cómo muestra la vista previa ambas vistas; la exportación se elige aparte (teclas 1 … 9, 0)</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Gafas</translation>
    </message>
    <message>
        <source>The coloured glasses you wear, and how colours are treated for them</source>
        <translation>Las gafas de color que usa y cómo se tratan los colores para ellas</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>&amp;Gafas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Exchange the finished left and right views</source>
        <translation>Intercambiar las vistas izquierda y derecha ya terminadas</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>Keep the settings, keyframes and cuts in a file</source>
        <translation>Guardar los ajustes, fotogramas clave y cortes en un archivo</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>Guardar proyecto c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>S&amp;iguiente de la lista</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the list</source>
        <translation>A&amp;nterior de la lista</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>Open the sample c&amp;lip</source>
        <translation>Abrir el c&amp;lip de ejemplo</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renderer: auto, cpu, cuda or cuda:N.</source>
        <translation>Renderizador: auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D.</source>
        <translation>Convierte fotos y clips en 3D estereoscópico.</translation>
    </message>
    <message>
        <source>Photos, clips, projects or folders to open.</source>
        <translation>Fotos, clips, proyectos o carpetas que abrir.</translation>
    </message>
    <message>
        <source>Network to use: a name or a file.</source>
        <translation>Red que usar: un nombre o un archivo.</translation>
    </message>
</context>
</TS>
