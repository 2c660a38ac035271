<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ClipActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Abspielen und anhalten</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster</source>
        <translation>&amp;Rückwärts abspielen, schneller</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster</source>
        <translation>&amp;Vorwärts abspielen, schneller</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>Ein Bild &amp;zurück</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>Ein &amp;Bild vor</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>Start over at the end; drag with Shift on the times of the timeline to choose what is played</source>
        <translation>Am Ende von vorn beginnen; mit Umschalt auf den Zeiten der Zeitleiste ziehen, um den Bereich zu wählen</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>Hear the clip&apos;s sound</source>
        <translation>Den Ton des Clips hören</translation>
    </message>
    <message>
        <source>Keyframe for &amp;depth scale</source>
        <translation>Schlüsselbild für die &amp;Tiefenstärke</translation>
    </message>
    <message>
        <source>Set a keyframe for the depth scale at this frame, or remove it</source>
        <translation>Bei diesem Bild ein Schlüsselbild für die Tiefenstärke setzen oder entfernen</translation>
    </message>
    <message>
        <source>Keyframe for &amp;convergence</source>
        <translation>Schlüsselbild für die &amp;Konvergenz</translation>
    </message>
    <message>
        <source>Set a keyframe for the convergence at this frame, or remove it</source>
        <translation>Bei diesem Bild ein Schlüsselbild für die Konvergenz setzen oder entfernen</translation>
    </message>
    <message>
        <source>C&amp;ut here</source>
        <translation>Hier sch&amp;neiden</translation>
    </message>
    <message>
        <source>A shot begins at this frame, or no longer does</source>
        <translation>Bei diesem Bild beginnt eine Einstellung, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Ease the depth jump</source>
        <translation>Tiefensprung &amp;mildern</translation>
    </message>
    <message>
        <source>Begin this shot at the depth of the one before it and come to its own within a second</source>
        <translation>Diese Einstellung in der Tiefe der vorigen beginnen und in einer Sekunde zu ihrer eigenen kommen</translation>
    </message>
</context>
<context>
    <name>ClipDestination</name>
    <message>
        <source>3D television</source>
        <translation>3D-Fernseher</translation>
    </message>
    <message>
        <source>Side by side at half width, marked so that televisions switch to 3D by themselves.</source>
        <translation>Nebeneinander in halber Breite, so markiert, dass Fernseher von selbst auf 3D schalten.</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR-Brille</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>Nebeneinander in voller Breite, so benannt, dass VR-Brillen es erkennen.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Side by side at full width, marked as 3D for video sites.</source>
        <translation>Nebeneinander in voller Breite, für Videoseiten als 3D markiert.</translation>
    </message>
    <message>
        <source>Red-cyan glasses</source>
        <translation>Rot-Cyan-Brille</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen.</source>
        <translation>Ein Bild für Papierbrillen, auf jedem Bildschirm.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Left and right as two clips in ProRes, for editing programs.</source>
        <translation>Links und rechts als zwei Clips in ProRes, für Schnittprogramme.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Side by side without loss. Large.</source>
        <translation>Nebeneinander ohne Verlust. Groß.</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>Tiefe für andere Programme</translation>
    </message>
    <message>
        <source>A grey clip, 16 bit without loss: near is bright.</source>
        <translation>Ein grauer Clip, 16 Bit ohne Verlust: Nahes ist hell.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Red-cyan glasses</source>
        <translation>Rot-Cyan-Brille</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen or on paper.</source>
        <translation>Ein Bild für Papierbrillen, auf jedem Bildschirm und auf Papier.</translation>
    </message>
    <message>
        <source>3D television</source>
        <translation>3D-Fernseher</translation>
    </message>
    <message>
        <source>Side by side at half width: the way 3D televisions and projectors expect it.</source>
        <translation>Nebeneinander in halber Breite: so erwarten es 3D-Fernseher und Projektoren.</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR-Brille</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>Nebeneinander in voller Breite, so benannt, dass VR-Brillen es erkennen.</translation>
    </message>
    <message>
        <source>3D camera or viewer</source>
        <translation>3D-Kamera oder -Betrachter</translation>
    </message>
    <message>
        <source>An MPO file with both pictures, as 3D cameras write it.</source>
        <translation>Eine MPO-Datei mit beiden Bildern, wie 3D-Kameras sie schreiben.</translation>
    </message>
    <message>
        <source>Phone or web, without glasses</source>
        <translation>Telefon oder Web, ohne Brille</translation>
    </message>
    <message>
        <source>A small moving picture that swings between the eyes.</source>
        <translation>Ein kleines bewegtes Bild, das zwischen den Augen wechselt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>A stereo card for a viewer: both pictures side by side, without loss.</source>
        <translation>Eine Stereokarte für einen Betrachter: beide Bilder nebeneinander, ohne Verlust.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Left and right as two files without loss.</source>
        <translation>Links und rechts als zwei Dateien ohne Verlust.</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>Tiefe für andere Programme</translation>
    </message>
    <message>
        <source>A grey picture, 16 bit: near is bright.</source>
        <translation>Ein graues Bild, 16 Bit: nah ist hell.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open photos and clips</source>
        <translation>Fotos und Clips öffnen</translation>
    </message>
    <message>
        <source>A file has moved</source>
        <translation>Eine Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>Wo ist sie jetzt?</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>depth scale</source>
        <translation>Tiefenstärke</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>swap eyes</source>
        <translation>Augen tauschen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>converge here</source>
        <translation>hier konvergieren</translation>
    </message>
    <message>
        <source>layer gain</source>
        <translation>Gewicht der Ebene</translation>
    </message>
    <message>
        <source>layer offset</source>
        <translation>Versatz der Ebene</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>remove keyframe</source>
        <translation>Schlüsselbild entfernen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>settings of the shot</source>
        <translation>Werte der Einstellung</translation>
    </message>
    <message>
        <source>flicker reduction</source>
        <translation>Flimmern verringern</translation>
    </message>
    <message>
        <source>work of last time</source>
        <translation>Arbeit vom letzten Mal</translation>
    </message>
    <message>
        <source>ease the depth jump</source>
        <translation>Tiefensprung mildern</translation>
    </message>
    <message>
        <source>what becomes of both views</source>
        <translation>was aus den zwei Ansichten wird</translation>
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
        <translation>Mausrad auf dem Bild</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Um den Mauszeiger vergrößern</translation>
    </message>
    <message>
        <source>Drag on the picture, arrow keys</source>
        <translation>Auf dem Bild ziehen, Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Double click on the picture</source>
        <translation>Doppelklick auf das Bild</translation>
    </message>
    <message>
        <source>100 % and back</source>
        <translation>100 % und zurück</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>Doppelklick auf einen Regler</translation>
    </message>
    <message>
        <source>Neutral value</source>
        <translation>Neutraler Wert</translation>
    </message>
    <message>
        <source>Shift with wheel or arrow keys</source>
        <translation>Umschalt mit Mausrad oder Pfeiltasten</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Feine Schritte</translation>
    </message>
    <message>
        <source>M, S on a layer</source>
        <translation>M, S auf einer Ebene</translation>
    </message>
    <message>
        <source>Mute it, show it alone</source>
        <translation>Stumm schalten, allein zeigen</translation>
    </message>
    <message>
        <source>R on a layer</source>
        <translation>R auf einer Ebene</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Drag a layer up, down, sideways</source>
        <translation>Eine Ebene nach oben, unten, seitlich ziehen</translation>
    </message>
    <message>
        <source>Its gain, its offset</source>
        <translation>Ihr Gewicht, ihr Versatz</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>About Deep3D Studio</source>
        <translation>Über Deep3D Studio</translation>
    </message>
    <message>
        <source>Drag on the timeline, with Shift</source>
        <translation>Auf der Zeitleiste ziehen, mit Umschalt</translation>
    </message>
    <message>
        <source>Look, choose the range to play</source>
        <translation>Ansehen, den Bereich wählen</translation>
    </message>
    <message>
        <source>Wheel on the timeline, with Shift</source>
        <translation>Rad auf der Zeitleiste, mit Umschalt</translation>
    </message>
    <message>
        <source>Zoom about the pointer, move along</source>
        <translation>Um den Zeiger vergrößern, entlang bewegen</translation>
    </message>
    <message>
        <source>Double click in a lane of the timeline</source>
        <translation>Doppelklick in einer Spur der Zeitleiste</translation>
    </message>
    <message>
        <source>Set a keyframe</source>
        <translation>Ein Schlüsselbild setzen</translation>
    </message>
    <message>
        <source>Drag a keyframe, Delete</source>
        <translation>Schlüsselbild ziehen, Entf</translation>
    </message>
    <message>
        <source>Its time and value, remove it</source>
        <translation>Zeit und Wert, entfernen</translation>
    </message>
    <message>
        <source>Delete in the list of media</source>
        <translation>Entf in der Liste der Medien</translation>
    </message>
    <message>
        <source>Close the photo or clip</source>
        <translation>Foto oder Clip schließen</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and the other eye&apos;s view is made from them.

Free software under the MIT licence. The idea of the selection layer: Xie, Girshick, Farhadi, Deep3D, 2016.</source>
        <translation>Macht aus Fotos und Clips stereoskopisches 3D: Ein Netz findet für jeden Punkt, wie wahrscheinlich er in jeder von 33 Ebenen liegt, und daraus entsteht die Ansicht des anderen Auges.

Freie Software unter der MIT-Lizenz. Die Idee der Auswahlschicht: Xie, Girshick, Farhadi, Deep3D, 2016.</translation>
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
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Deep3D projects</source>
        <translation>Deep3D-Projekte</translation>
    </message>
    <message>
        <source>Photos, clips, projects</source>
        <translation>Fotos, Clips, Projekte</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Wiggle</source>
        <translation>Wackelbild</translation>
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
        <translation>%1 braucht %2 Werte, nicht %3.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>Der Speicher reicht nicht, um %1 zu öffnen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1: compressed BMP pictures cannot be read.</source>
        <translation>%1: Komprimierte BMP-Bilder lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: a GIF picture can be at most %2 pixels wide or high.</source>
        <translation>%1: Ein GIF-Bild darf höchstens %2 Pixel breit oder hoch sein.</translation>
    </message>
    <message>
        <source>%1: the installed libheif cannot decode this kind of HEIF or AVIF.</source>
        <translation>%1: Die installierte libheif kann diese Art von HEIF oder AVIF nicht dekodieren.</translation>
    </message>
    <message>
        <source>%1: a JPEG picture can be at most %2 pixels wide or high.</source>
        <translation>%1: Ein JPEG-Bild darf höchstens %2 Pixel breit oder hoch sein.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture.</source>
        <translation>%1 ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>%1 is not a grey picture.</source>
        <translation>%1 ist kein graues Bild.</translation>
    </message>
    <message>
        <source>%1: a WebP picture can be at most %2 pixels wide or high.</source>
        <translation>%1: Ein WebP-Bild darf höchstens %2 Pixel breit oder hoch sein.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may be at most %4 pixels wide or high.</source>
        <translation>%1 hat %2 x %3 Pixel: Bilder dürfen höchstens %4 Pixel breit oder hoch sein.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may have at most %4 megapixels.</source>
        <translation>%1 hat %2 x %3 Pixel: Bilder dürfen höchstens %4 Megapixel haben.</translation>
    </message>
    <message>
        <source>%1 is damaged: nothing of the picture can be read.</source>
        <translation>%1 ist beschädigt: Vom Bild lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>The picture for %1 could not be encoded.</source>
        <translation>Das Bild für %1 konnte nicht kodiert werden.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is empty.</source>
        <translation>Ein Bild von %1 x %2 Pixeln ist leer.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels.</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1 x %2 Pixeln.</translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that can be read.</source>
        <translation>%1 ist kein Bild in einem lesbaren Format.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: a part of the picture is missing.</source>
        <translation>%1 ist beschädigt oder unvollständig: Ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>%1: pictures cannot be written with this extension.</source>
        <translation>%1: Mit dieser Endung lassen sich keine Bilder schreiben.</translation>
    </message>
    <message>
        <source>The result would replace the picture it is made from: %1.</source>
        <translation>Das Ergebnis würde das Bild ersetzen, aus dem es entsteht: %1.</translation>
    </message>
    <message>
        <source>The views for %1 have different sizes.</source>
        <translation>Die Ansichten für %1 sind verschieden groß.</translation>
    </message>
    <message>
        <source>There are no views for %1.</source>
        <translation>Es gibt keine Ansichten für %1.</translation>
    </message>
    <message>
        <source>%1 does not hold two views.</source>
        <translation>%1 enthält keine zwei Ansichten.</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>Es ist kein Bild geöffnet.</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Two pictures, left and right</source>
        <translation>Zwei Bilder, links und rechts</translation>
    </message>
    <message>
        <source>MPO, for 3D televisions and cameras</source>
        <translation>MPO, für 3D-Fernseher und -Kameras</translation>
    </message>
    <message>
        <source>JPS, stereo JPEG</source>
        <translation>JPS, Stereo-JPEG</translation>
    </message>
    <message>
        <source>Wiggle GIF</source>
        <translation>Wackelbild GIF</translation>
    </message>
    <message>
        <source>Wiggle WebP</source>
        <translation>Wackelbild WebP</translation>
    </message>
    <message>
        <source>Depth picture, 16 bit</source>
        <translation>Tiefenbild, 16 Bit</translation>
    </message>
    <message>
        <source>Sheet of all layers</source>
        <translation>Blatt mit allen Ebenen</translation>
    </message>
    <message>
        <source>Layer volume, NPY</source>
        <translation>Ebenen als Volumen, NPY</translation>
    </message>
    <message>
        <source>The output %1 has to end in %2.</source>
        <translation>Die Ausgabe %1 muss auf %2 enden.</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .jpg, .png, .tif, .webp, .bmp or .ppm.</source>
        <translation>Der Typ der Ausgabe %1 ist unbekannt: .jpg, .png, .tif, .webp, .bmp oder .ppm verwenden.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>Die Ausgabe %1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 has to lie between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the architecture %3, which this program does not have.</source>
        <translation>%1 braucht Version %2 der Architektur %3, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>%1 does not fit this program&apos;s network: %2 is missing or has another shape.</source>
        <translation>%1 passt nicht zum Netz dieses Programms: %2 fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>The network %1 does not exist.</source>
        <translation>Das Netz %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The network %1 lacks its description: %2 does not exist.</source>
        <translation>Dem Netz %1 fehlt seine Beschreibung: %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 needs the architecture %2, which this program does not have.</source>
        <translation>%1 braucht die Architektur %2, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>The network %1 is missing: it was looked for in %2. DEEP3D_MODELS can name its folder.</source>
        <translation>Das Netz %1 fehlt: Es wurde in %2 gesucht. DEEP3D_MODELS kann seinen Ordner nennen.</translation>
    </message>
    <message>
        <source>The network %1 answers values of the shape %2 instead of %3.</source>
        <translation>Das Netz %1 antwortet mit Werten der Form %2 statt %3.</translation>
    </message>
    <message>
        <source>The network %1 answers values that are not numbers.</source>
        <translation>Das Netz %1 antwortet mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>There is not enough memory for the network %1.</source>
        <translation>Der Speicher reicht nicht für das Netz %1.</translation>
    </message>
    <message>
        <source>The network %1 failed: %2</source>
        <translation>Das Netz %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a safetensors file.</source>
        <translation>%1 ist beschädigt oder keine Safetensors-Datei.</translation>
    </message>
    <message>
        <source>%1 holds values of the kind %2, which is not supported.</source>
        <translation>%1 enthält Werte der Art %2, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be written completely.</source>
        <translation>%1 lässt sich nicht vollständig schreiben.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a TorchScript file.</source>
        <translation>%1 ist beschädigt oder keine TorchScript-Datei.</translation>
    </message>
    <message>
        <source>The network %1 does not answer one tensor.</source>
        <translation>Das Netz %1 antwortet nicht mit einem Tensor.</translation>
    </message>
    <message>
        <source>%1 is not a usable network description: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 ist keine brauchbare Netzbeschreibung: „%2“ fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>%1 is damaged: a network description has to be valid JSON.</source>
        <translation>%1 ist beschädigt: Eine Netzbeschreibung muss gültiges JSON sein.</translation>
    </message>
    <message>
        <source>The weights %1 that %2 names do not exist.</source>
        <translation>Die Gewichte %1, die %2 nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Deep3D Studio.</source>
        <translation>%1 wurde von einer neueren Version von Deep3D Studio geschrieben.</translation>
    </message>
    <message>
        <source>Red-cyan, Dubois</source>
        <translation>Rot-Cyan, Dubois</translation>
    </message>
    <message>
        <source>Red-cyan, half colour</source>
        <translation>Rot-Cyan, halbe Farbe</translation>
    </message>
    <message>
        <source>Red-cyan, colour</source>
        <translation>Rot-Cyan, Farbe</translation>
    </message>
    <message>
        <source>Red-cyan, optimised</source>
        <translation>Rot-Cyan, optimiert</translation>
    </message>
    <message>
        <source>Red-cyan, grey</source>
        <translation>Rot-Cyan, grau</translation>
    </message>
    <message>
        <source>Red-blue, true</source>
        <translation>Rot-Blau, echt</translation>
    </message>
    <message>
        <source>Green-magenta, Dubois</source>
        <translation>Grün-Magenta, Dubois</translation>
    </message>
    <message>
        <source>Amber-blue, Dubois</source>
        <translation>Bernstein-Blau, Dubois</translation>
    </message>
    <message>
        <source>The edits have %1 layers, the depth has %2.</source>
        <translation>Die Änderungen haben %1 Ebenen, die Tiefe hat %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Der Speicher reicht nicht für dieses Bild.</translation>
    </message>
    <message>
        <source>A depth grid of %1 x %2 cells is empty.</source>
        <translation>Ein Tiefenraster von %1 x %2 Zellen ist leer.</translation>
    </message>
    <message>
        <source>There is not enough memory for a depth grid of %1 x %2 cells.</source>
        <translation>Der Speicher reicht nicht für ein Tiefenraster von %1 x %2 Zellen.</translation>
    </message>
    <message>
        <source>The layer axis cannot be read: %1.</source>
        <translation>Die Ebenenachse lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The layer axis needs 2 to 256 layers, a step and a width above zero.</source>
        <translation>Die Ebenenachse braucht 2 bis 256 Ebenen, einen Schritt und eine Breite über null.</translation>
    </message>
    <message>
        <source>Anaglyph</source>
        <translation>Anaglyphe</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side, half width</source>
        <translation>Nebeneinander, halbe Breite</translation>
    </message>
    <message>
        <source>Cross-eyed</source>
        <translation>Kreuzblick</translation>
    </message>
    <message>
        <source>Top-bottom</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Top-bottom, half height</source>
        <translation>Übereinander, halbe Höhe</translation>
    </message>
    <message>
        <source>Row interlaced</source>
        <translation>Zeilenweise</translation>
    </message>
    <message>
        <source>Column interlaced</source>
        <translation>Spaltenweise</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Linkes Auge</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Rechtes Auge</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, ist aber %4.</translation>
    </message>
    <message>
        <source>The points of the depth curve must rise from near to far.</source>
        <translation>Die Punkte der Tiefenkurve müssen von nah nach fern steigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; known are: %3.</source>
        <translation>„%1“ ist kein Wert von %2; bekannt sind: %3.</translation>
    </message>
    <message>
        <source>The stereo settings cannot be read: %1.</source>
        <translation>Die Stereoeinstellungen lassen sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Geschichtet</translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation>Rand wiederholen</translation>
    </message>
    <message>
        <source>Crop both eyes</source>
        <translation>Beide Augen beschneiden</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>Schwebendes Fenster</translation>
    </message>
    <message>
        <source>%1 answers differently from its checkpoint.</source>
        <translation>%1 antwortet anders als sein Zwischenstand.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of this network: %2.</source>
        <translation>%1 ist kein Zwischenstand dieses Netzes: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 have different sizes.</source>
        <translation>%1 und %2 sind verschieden groß.</translation>
    </message>
    <message>
        <source>%1 is damaged or not part of a training pack.</source>
        <translation>%1 ist beschädigt oder gehört nicht zu einem Trainingspaket.</translation>
    </message>
    <message>
        <source>%1 is not a finished training pack: it has no index.</source>
        <translation>%1 ist kein fertiges Trainingspaket: Es hat kein Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Der Ordner %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>%1 is not a readable picture.</source>
        <translation>%1 ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>%1 is not a 16-bit grey picture.</source>
        <translation>%1 ist kein graues Bild mit 16 Bit.</translation>
    </message>
    <message>
        <source>%1 holds no depth.</source>
        <translation>%1 enthält keine Tiefe.</translation>
    </message>
    <message>
        <source>%1 has no line for %2.</source>
        <translation>%1 hat keine Zeile für %2.</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>%1 ist leer oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The pack is damaged at the picture %1.</source>
        <translation>Das Paket ist beim Bild %1 beschädigt.</translation>
    </message>
    <message>
        <source>%1 is an evaluation pack: it must not be trained on.</source>
        <translation>%1 ist ein Prüfpaket: Damit darf nicht trainiert werden.</translation>
    </message>
    <message>
        <source>The packs hold no picture to train on.</source>
        <translation>Die Pakete enthalten kein Bild zum Trainieren.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint.</source>
        <translation>%1 ist kein Zwischenstand.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is unknown: use auto, cpu, cuda or cuda:N.</source>
        <translation>Das Gerät „%1“ ist unbekannt: auto, cpu, cuda oder cuda:N verwenden.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>Der Ordner %1 enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>The work failed: %1</source>
        <translation>Die Arbeit ist gescheitert: %1</translation>
    </message>
    <message>
        <source>%1 is not a weight: write source=number.</source>
        <translation>%1 ist kein Gewicht: Quelle=Zahl schreiben.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>Der Speicher reicht nicht für %1.</translation>
    </message>
    <message>
        <source>%1 could not be shown: %2</source>
        <translation>%1 konnte nicht gezeigt werden: %2</translation>
    </message>
    <message>
        <source>The disparity map knows no depth.</source>
        <translation>Die Disparitätskarte kennt keine Tiefe.</translation>
    </message>
    <message>
        <source>A disparity map needs 16 bits.</source>
        <translation>Eine Disparitätskarte braucht 16 Bit.</translation>
    </message>
    <message>
        <source>Only eight-bit pictures of one size are compared.</source>
        <translation>Nur Bilder mit acht Bit und gleicher Größe werden verglichen.</translation>
    </message>
    <message>
        <source>The unfinished export of %1 was started with another source, network or other settings: it can only be started anew.</source>
        <translation>Der unfertige Export von %1 wurde mit einer anderen Quelle, einem anderen Netz oder anderen Werten begonnen: Er lässt sich nur neu beginnen.</translation>
    </message>
    <message>
        <source>%1 was changed or removed while it was being converted: the export can be resumed once it is back.</source>
        <translation>%1 wurde während der Umwandlung geändert oder entfernt: Der Export lässt sich fortsetzen, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed for %2. The export goes on when there is room.</source>
        <translation>Der Datenträger ist voll: Für %2 fehlen noch %1. Der Export geht weiter, sobald Platz ist.</translation>
    </message>
    <message>
        <source>One clip</source>
        <translation>Ein Clip</translation>
    </message>
    <message>
        <source>Two clips, left and right</source>
        <translation>Zwei Clips, links und rechts</translation>
    </message>
    <message>
        <source>Depth, 16 bit</source>
        <translation>Tiefe, 16 Bit</translation>
    </message>
    <message>
        <source>Sheets of all layers</source>
        <translation>Bögen aller Ebenen</translation>
    </message>
    <message>
        <source>Looking for cuts</source>
        <translation>Sucht Schnitte</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wandelt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Fügt zusammen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 ist kein Wert von %2.</translation>
    </message>
    <message>
        <source>The description of an export is damaged: %1.</source>
        <translation>Die Beschreibung eines Exports ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The frames %1-%2 are not all in %3, which has frames 0-%4.</source>
        <translation>Die Bilder %1-%2 sind nicht alle in %3, das die Bilder 0-%4 hat.</translation>
    </message>
    <message>
        <source>Another export is writing %1.</source>
        <translation>Ein anderer Export schreibt gerade %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 holds no pair with true disparity.</source>
        <translation>%1 enthält kein Paar mit wahrer Disparität.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a clip.</source>
        <translation>%1 ist ein Ordner, kein Clip.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: the index of its frames is missing.</source>
        <translation>%1 ist abgeschnitten oder beschädigt: Das Verzeichnis der Bilder fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a clip in a format that can be read.</source>
        <translation>%1 ist kein Clip in einem lesbaren Format.</translation>
    </message>
    <message>
        <source>%1 has no video: it holds sound only.</source>
        <translation>%1 hat kein Video: Es enthält nur Ton.</translation>
    </message>
    <message>
        <source>%1 has no video in it.</source>
        <translation>%1 enthält kein Video.</translation>
    </message>
    <message>
        <source>A picture of the clip could not be converted.</source>
        <translation>Ein Bild des Clips konnte nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 x %3 with these settings: %4.</source>
        <translation>Der Encoder %1 lehnt Bilder von %2 x %3 mit diesen Werten ab: %4.</translation>
    </message>
    <message>
        <source>The installed FFmpeg has no encoder for %1 (%2).</source>
        <translation>Das installierte FFmpeg hat keinen Encoder für %1 (%2).</translation>
    </message>
    <message>
        <source>Pictures of this clip cannot be filtered by &quot;%1&quot;.</source>
        <translation>Bilder dieses Clips lassen sich nicht mit „%1“ filtern.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: there is no decoder for its video (%2).</source>
        <translation>%1 lässt sich nicht dekodieren: Für das Video gibt es keinen Decoder (%2).</translation>
    </message>
    <message>
        <source>%1 has no frame that can be decoded.</source>
        <translation>%1 hat kein Bild, das sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .mp4, .mov, .mkv, .webm or .avi.</source>
        <translation>Der Typ der Ausgabe %1 ist unbekannt: .mp4, .mov, .mkv, .webm oder .avi verwenden.</translation>
    </message>
    <message>
        <source>The container of %1 cannot hold these streams: %2.</source>
        <translation>Der Container von %1 kann diese Spuren nicht aufnehmen: %2.</translation>
    </message>
    <message>
        <source>There is no part to be joined to %1.</source>
        <translation>Es gibt keinen Teil, der sich zu %1 zusammenfügen lässt.</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: choose another file type or codec.</source>
        <translation>%1 kann %2 nicht aufnehmen: einen anderen Dateityp oder Codec wählen.</translation>
    </message>
    <message>
        <source>%1 has no place for the mark &quot;%2&quot;: players have to be told by hand.</source>
        <translation>%1 hat keinen Platz für die Markierung „%2“: Im Abspielprogramm muss sie von Hand gewählt werden.</translation>
    </message>
    <message>
        <source>There is no picture with a name like %1.</source>
        <translation>Es gibt kein Bild mit einem Namen wie %1.</translation>
    </message>
    <message>
        <source>%1 has gaps: %2 numbers have no picture.</source>
        <translation>%1 hat Lücken: Zu %2 Nummern fehlt das Bild.</translation>
    </message>
    <message>
        <source>%1 has %2 frames: there is no frame %3.</source>
        <translation>%1 hat %2 Bilder: Ein Bild %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has another size than the first picture: frames are scaled to %2 x %3.</source>
        <translation>%1 hat eine andere Größe als das erste Bild: Die Bilder werden auf %2 x %3 skaliert.</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is left out: %5 cannot hold it.</source>
        <translation>Spur %1 (%2, %3) von %4 entfällt: %5 kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is converted to %6, the form of %5.</source>
        <translation>Spur %1 (%2, %3) von %4 wird in %6 umgewandelt, das Format von %5.</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its streams differ.</source>
        <translation>%1 setzt %2 nicht fort: Die Spuren weichen ab.</translation>
    </message>
    <message>
        <source>one view</source>
        <translation>eine Ansicht</translation>
    </message>
    <message>
        <source>two views side by side</source>
        <translation>zwei Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>two views, one above the other</source>
        <translation>zwei Ansichten übereinander</translation>
    </message>
    <message>
        <source>two views in turn by rows</source>
        <translation>zwei Ansichten, zeilenweise im Wechsel</translation>
    </message>
    <message>
        <source>two views in turn by columns</source>
        <translation>zwei Ansichten, spaltenweise im Wechsel</translation>
    </message>
    <message>
        <source>two views as a checkerboard</source>
        <translation>zwei Ansichten als Schachbrett</translation>
    </message>
    <message>
        <source>two views in turn by frames</source>
        <translation>zwei Ansichten, bildweise im Wechsel</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot convert subtitles of the form %1.</source>
        <translation>Das installierte FFmpeg kann Untertitel im Format %1 nicht umwandeln.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 is %3 instead of %4.</source>
        <translation>Spur %2 von %1 ist %3 statt %4.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the language &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>Spur %2 von %1 hat die Sprache „%3“ statt „%4“.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the title &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>Spur %2 von %1 hat den Titel „%3“ statt „%4“.</translation>
    </message>
    <message>
        <source>The sound in stream %2 of %1 lasts %3 s instead of %4 s.</source>
        <translation>Der Ton in Spur %2 von %1 dauert %3 s statt %4 s.</translation>
    </message>
    <message>
        <source>%1 has %2 streams of the kind &quot;%3&quot; instead of %4.</source>
        <translation>%1 hat %2 Spuren der Art „%3“ statt %4.</translation>
    </message>
    <message>
        <source>The pictures of %1 are %2 instead of %3.</source>
        <translation>Die Bilder von %1 sind %2 statt %3 groß.</translation>
    </message>
    <message>
        <source>%1 is marked as &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 ist als „%2“ statt „%3“ markiert.</translation>
    </message>
    <message>
        <source>The colours of %1 are tagged %2 instead of %3.</source>
        <translation>Die Farben von %1 sind als %2 statt %3 gekennzeichnet.</translation>
    </message>
    <message>
        <source>The HDR data of the source is missing in %1.</source>
        <translation>In %1 fehlen die HDR-Daten der Quelle.</translation>
    </message>
    <message>
        <source>%1 has %2 frames instead of %3.</source>
        <translation>%1 hat %2 Bilder statt %3.</translation>
    </message>
    <message>
        <source>%1 lasts %2 s instead of %3 s.</source>
        <translation>%1 dauert %2 s statt %3 s.</translation>
    </message>
    <message>
        <source>%1 has %2 chapters instead of %3.</source>
        <translation>%1 hat %2 Kapitel statt %3.</translation>
    </message>
    <message>
        <source>The end of %1 cannot be decoded.</source>
        <translation>Das Ende von %1 lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>%1 does not begin after the end of the part before it.</source>
        <translation>%1 beginnt nicht nach dem Ende des Teils davor.</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its codec, size or settings differ.</source>
        <translation>%1 setzt %2 nicht fort: Codec, Größe oder Werte weichen ab.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: %2 frames can be read.</source>
        <translation>%1 ist abgeschnitten oder beschädigt: %2 Bilder sind lesbar.</translation>
    </message>
    <message>
        <source>%1 changes its size at frame %2: frames are scaled to the first one&apos;s %3 x %4.</source>
        <translation>%1 ändert bei Bild %2 die Größe: Die Bilder werden auf %3 x %4 skaliert, die Größe des ersten.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded and its neighbour is shown instead.</source>
        <translation>%1 ist beschädigt: Bild %2 lässt sich nicht dekodieren, gezeigt wird das Bild daneben.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded.</source>
        <translation>%1 ist beschädigt: Bild %2 lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>%1: the codec needs even numbers of pixels, %2 x %3 becomes %4 x %5.</source>
        <translation>%1: Der Codec braucht gerade Pixelzahlen, aus %2 x %3 wird %4 x %5.</translation>
    </message>
    <message>
        <source>%1: the graphics card encodes H.264 with 8 bits only.</source>
        <translation>%1: Die Grafikkarte kodiert H.264 nur mit 8 Bit.</translation>
    </message>
    <message>
        <source>A frame of %1 could not be encoded: %2.</source>
        <translation>Ein Bild von %1 konnte nicht kodiert werden: %2.</translation>
    </message>
    <message>
        <source>A frame of %1 does not come after the one before it.</source>
        <translation>Ein Bild von %1 kommt nicht nach dem vorigen.</translation>
    </message>
    <message>
        <source>A frame of %1 is %2 x %3 pixels, the file is %4 x %5.</source>
        <translation>Ein Bild von %1 hat %2 x %3 Pixel, die Datei hat %4 x %5.</translation>
    </message>
    <message>
        <source>There is no frame to be written to %1.</source>
        <translation>Es gibt kein Bild, das in %1 geschrieben werden kann.</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: läuft überall</translation>
    </message>
    <message>
        <source>H.265: smaller, for headsets and 10 bit</source>
        <translation>H.265: kleiner, für VR-Brillen und 10 Bit</translation>
    </message>
    <message>
        <source>AV1: smallest, slow</source>
        <translation>AV1: am kleinsten, langsam</translation>
    </message>
    <message>
        <source>ProRes 422 HQ: for editing</source>
        <translation>ProRes 422 HQ: für den Schnitt</translation>
    </message>
    <message>
        <source>FFV1: without loss</source>
        <translation>FFV1: ohne Verlust</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (NVENC)</source>
        <translation>Grafikkarte (NVENC)</translation>
    </message>
    <message>
        <source>The keyframes cannot be read: %1.</source>
        <translation>Die Schlüsselbilder können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The keyframes must rise from frame 0 on and have values.</source>
        <translation>Die Schlüsselbilder müssen ab Bild 0 aufsteigen und Werte haben.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>The cuts must rise from above frame 0.</source>
        <translation>Die Schnitte müssen von Bild 1 an aufsteigen.</translation>
    </message>
    <message>
        <source>No shot begins at frame %1.</source>
        <translation>Bei Bild %1 beginnt keine Einstellung.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Tiefenstärke</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>The project %1 cannot be used: %2</source>
        <translation>Das Projekt %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer Deep3D Studio: its version is %2, this one reads up to %3.</source>
        <translation>%1 stammt von einem neueren Deep3D Studio: Seine Version ist %2, dieses hier liest bis %3.</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project.</source>
        <translation>%1 ist kein Deep3D-Projekt.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project.</source>
        <translation>%1 ist ein Ordner, kein Projekt.</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project, or it is damaged.</source>
        <translation>%1 ist kein Deep3D-Projekt oder beschädigt.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no clips.</source>
        <translation>Der Ordner %1 enthält keine Bilder und keine Clips.</translation>
    </message>
    <message>
        <source>The output %1 has to be a folder for several files: end it with a slash.</source>
        <translation>Die Ausgabe %1 muss bei mehreren Dateien ein Ordner sein: mit einem Schrägstrich beenden.</translation>
    </message>
    <message>
        <source>%1 is a clip, and %2 is for photos alone.</source>
        <translation>%1 ist ein Clip, und %2 ist nur für Fotos.</translation>
    </message>
    <message>
        <source>%1, which %2 belongs to, is not there: name it before -o.</source>
        <translation>%1, zu dem %2 gehört, ist nicht da: vor -o angeben.</translation>
    </message>
    <message>
        <source>A photo or a clip is required.</source>
        <translation>Ein Foto oder ein Clip ist nötig.</translation>
    </message>
    <message>
        <source>Layers of clips lie on the source&apos;s grid: %1 is for photos.</source>
        <translation>Die Ebenen von Clips liegen auf dem Raster der Quelle: %1 ist für Fotos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>The output %1 lies in the folder that it is made of.</source>
        <translation>Die Ausgabe %1 liegt in dem Ordner, aus dem sie entsteht.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>%1 lässt sich nicht nach %2 kopieren: %3.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the networks that `deep3d models list` names.</source>
        <translation>%1 ist weder eine Datei noch eines der Netze, die `deep3d models list` nennt.</translation>
    </message>
    <message>
        <source>There is a network of the name %1 already.</source>
        <translation>Ein Netz mit dem Namen %1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 is the network that the program ships with: it stays.</source>
        <translation>%1 ist das Netz, das zum Programm gehört: Es bleibt.</translation>
    </message>
    <message>
        <source>There is no network of the name %1.</source>
        <translation>Ein Netz mit dem Namen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA part cannot be loaded: %1.</source>
        <translation>Der CUDA-Teil von LibTorch lässt sich nicht laden: %1.</translation>
    </message>
    <message>
        <source>LibTorch has no CUDA device %1: it finds %2.</source>
        <translation>LibTorch hat kein CUDA-Gerät %1: Es findet %2.</translation>
    </message>
    <message>
        <source>The packs hold no picture to measure: none is for evaluation or of a test split, with depth or a second eye.</source>
        <translation>Die Pakete enthalten kein Bild zum Messen: Keines mit Tiefe oder zweitem Auge ist zur Prüfung da oder aus einem Testteil.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures to pack.</source>
        <translation>Der Ordner %1 enthält keine Bilder zum Packen.</translation>
    </message>
    <message>
        <source>There is no rank %1 in a group of %2.</source>
        <translation>In einer Gruppe von %2 gibt es keinen Rang %1.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 computes on its processor.</source>
        <translation>Gloo überträgt die Summen: Rang %1 rechnet auf seinem Prozessor.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 has no NCCL.</source>
        <translation>Gloo überträgt die Summen: Rang %1 hat kein NCCL.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 shares its device.</source>
        <translation>Gloo überträgt die Summen: Rang %1 teilt sich sein Gerät mit einem anderen.</translation>
    </message>
    <message>
        <source>This program was built without NCCL&apos;s headers (packaging/setup.sh --cuda).</source>
        <translation>Dieses Programm wurde ohne die Header von NCCL gebaut (packaging/setup.sh --cuda).</translation>
    </message>
    <message>
        <source>NCCL&apos;s part cannot be loaded: %1.</source>
        <translation>Der Teil für NCCL lässt sich nicht laden: %1.</translation>
    </message>
    <message>
        <source>The group at %1:%2 cannot be reached: %3.</source>
        <translation>Die Gruppe unter %1:%2 ist nicht erreichbar: %3.</translation>
    </message>
    <message>
        <source>Graphics card (NVDEC)</source>
        <translation>Grafikkarte (NVDEC)</translation>
    </message>
    <message>
        <source>%1 is decoded by the graphics card (NVDEC).</source>
        <translation>%1 wird von der Grafikkarte dekodiert (NVDEC).</translation>
    </message>
    <message>
        <source>%1 is decoded by the processor: NVDEC cannot be used for it.</source>
        <translation>%1 wird vom Prozessor dekodiert: NVDEC ist dafür nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 holds an unfinished pack: go on with it by --resume or choose another folder.</source>
        <translation>%1 enthält ein unfertiges Paket: Setzen Sie es mit --resume fort oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The pack %1 is finished already.</source>
        <translation>Das Paket %1 ist schon fertig.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The pack %1 was begun with other pictures or options: choose another folder.</source>
        <translation>Das Paket %1 wurde mit anderen Bildern oder Einstellungen begonnen: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Two folders or films are named %1: sources of a pack need different names.</source>
        <translation>Zwei Ordner oder Filme heißen %1: Die Quellen eines Pakets brauchen verschiedene Namen.</translation>
    </message>
    <message>
        <source>%1 is no evaluation pack with hashes of its pictures: pack it again with --evaluation.</source>
        <translation>%1 ist kein Prüfpaket mit Prüfwerten seiner Bilder: Packen Sie es mit --evaluation neu.</translation>
    </message>
    <message>
        <source>%1 must not be trained on: %2 is the evaluation picture %3.</source>
        <translation>Mit %1 darf nicht trainiert werden: %2 ist das Prüfbild %3.</translation>
    </message>
    <message>
        <source>%1 does not say that its two views lie side by side or top-bottom: tell it by --stereo.</source>
        <translation>%1 sagt nicht, ob seine zwei Ansichten nebeneinander oder übereinander liegen: Geben Sie es mit --stereo an.</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2</source>
        <translation>Das Gerät %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>two views in an MPO file</source>
        <translation>zwei Ansichten in einer MPO-Datei</translation>
    </message>
    <message>
        <source>%1 frames of %2 stayed on the graphics card from its decoder to its encoder.</source>
        <translation>%1 Bilder von %2 blieben vom Dekodieren bis zum Kodieren auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>This build has no CUDA renderer; the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>Dieses Programm ist ohne CUDA-Renderer gebaut; das Gerät muss „cpu“ oder „auto“ sein.</translation>
    </message>
    <message>
        <source>No CUDA device: this build has no CUDA renderer.</source>
        <translation>Kein CUDA-Gerät: Dieses Programm ist ohne CUDA-Renderer gebaut.</translation>
    </message>
    <message>
        <source>The CUDA renderer takes %1 layers and this depth has %2: the processor renders it.</source>
        <translation>Der CUDA-Renderer nimmt %1 Ebenen, und diese Tiefe hat %2: Der Prozessor rendert sie.</translation>
    </message>
    <message>
        <source>No CUDA device: %1.</source>
        <translation>Kein CUDA-Gerät: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used (%1); the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>Kein CUDA-Gerät lässt sich verwenden (%1); das Gerät muss „cpu“ oder „auto“ sein.</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2.</source>
        <translation>Es gibt kein CUDA-Gerät %1: Dieser Rechner hat %2.</translation>
    </message>
    <message>
        <source>The CUDA device has too little memory for this picture.</source>
        <translation>Das CUDA-Gerät hat zu wenig Speicher für dieses Bild.</translation>
    </message>
    <message>
        <source>The CUDA device failed: %1.</source>
        <translation>Das CUDA-Gerät ist ausgefallen: %1.</translation>
    </message>
    <message>
        <source>two views in a JPS file</source>
        <translation>zwei Ansichten in einer JPS-Datei</translation>
    </message>
    <message>
        <source>%1 stores its colours as ICtCp of HLG, which cannot be read.</source>
        <translation>%1 speichert seine Farben als ICtCp mit HLG; das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Take it as one picture</source>
        <translation>Als ein Bild nehmen</translation>
    </message>
    <message>
        <source>Keep both views</source>
        <translation>Beide Ansichten behalten</translation>
    </message>
    <message>
        <source>Convert the left view</source>
        <translation>Linke Ansicht umwandeln</translation>
    </message>
    <message>
        <source>%1 does not hold two views, as far as it says or looks like it: tell it by --stereo-input %2.</source>
        <translation>%1 enthält keine zwei Ansichten, soweit es das sagt oder so aussieht: Geben Sie es mit --stereo-input %2 an.</translation>
    </message>
    <message>
        <source>%1 holds %2, which cannot be taken apart: --stereo-input convert takes its frames as plain pictures.</source>
        <translation>%1 enthält %2, die sich nicht trennen lassen: --stereo-input convert nimmt seine Bilder als gewöhnliche Bilder.</translation>
    </message>
    <message>
        <source>%1 has no place for the colour tags %2: players have to be told by hand.</source>
        <translation>%1 hat keinen Platz für die Farbangaben %2: Abspielprogrammen muss man sie von Hand sagen.</translation>
    </message>
    <message>
        <source>The languages of the streams of %1 are left out: %2 cannot hold them.</source>
        <translation>Die Sprachen der Spuren von %1 entfallen: %2 kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The chapters of %1 are left out: %2 cannot hold them.</source>
        <translation>Die Kapitel von %1 entfallen: %2 kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>Die Breite</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>Die Qualität</translation>
    </message>
    <message>
        <source>The number of wiggle pictures</source>
        <translation>Die Zahl der Wackelbilder</translation>
    </message>
    <message>
        <source>The time of a wiggle picture</source>
        <translation>Die Zeit eines Wackelbilds</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipExportDialog</name>
    <message>
        <source>As the clip (%1 px)</source>
        <translation>Wie der Clip (%1 px)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>0 is the best and makes the largest file (CRF); every 6 more halve it.</source>
        <translation>0 ist am besten und ergibt die größte Datei (CRF); je 6 mehr halbieren sie.</translation>
    </message>
    <message>
        <source>Only the range that is chosen on the timeline</source>
        <translation>Nur den Bereich, der auf der Zeitleiste gewählt ist</translation>
    </message>
    <message>
        <source>Keep sound, subtitles and chapters</source>
        <translation>Ton, Untertitel und Kapitel behalten</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>&amp;In die Warteschlange</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Result: %1, %2 pictures</source>
        <translation>Ergebnis: %1, %2 Bilder</translation>
    </message>
    <message>
        <source>Measuring time and size on a few pictures …</source>
        <translation>Dauer und Größe werden an einigen Bildern gemessen …</translation>
    </message>
    <message>
        <source>Measured on a few pictures from the clip&apos;s middle. Sound comes to the size; while it works it needs up to twice as much on the disk.</source>
        <translation>Gemessen an einigen Bildern aus der Mitte des Clips. Zur Größe kommt der Ton; während der Arbeit wird bis zu doppelt so viel Platz gebraucht.</translation>
    </message>
    <message>
        <source>Encode thoroughly</source>
        <translation>Gründlich kodieren</translation>
    </message>
    <message>
        <source>Takes up to twice as long to encode and keeps a little more detail in about the same size.</source>
        <translation>Das Kodieren dauert bis zu doppelt so lange; bei etwa gleicher Größe bleibt etwas mehr Zeichnung.</translation>
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
        <translation>Etwa %1, %2, bis zu %3 Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportController</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>Der Speicher reicht nicht für diesen Export. Mit einer kleineren Breite kann er gelingen.</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportDialog</name>
    <message>
        <source>As the photo (%1 px)</source>
        <translation>Wie das Foto (%1 px)</translation>
    </message>
    <message>
        <source>100 keeps the most and makes the largest file; 92 is hard to tell from the original.</source>
        <translation>100 bewahrt am meisten und macht die größte Datei; 92 ist vom Original kaum zu unterscheiden.</translation>
    </message>
    <message>
        <source>2 jumps between the eyes; more swing smoothly from one to the other.</source>
        <translation>2 springt zwischen den Augen; mehr schwingen weich vom einen zum anderen.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF)</source>
        <translation>Kameradaten behalten (EXIF)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>Datei&amp;typ</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;Time of each</source>
        <translation>&amp;Zeit für jede</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Result: two pictures of %1</source>
        <translation>Ergebnis: zwei Bilder mit %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working … about %1 left</source>
        <translation>In Arbeit … noch etwa %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportForm</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>The width of the picture for one eye.</source>
        <translation>Die Breite des Bildes für ein Auge.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>&amp;Brille</translation>
    </message>
    <message>
        <source>&amp;Width of one eye</source>
        <translation>B&amp;reite eines Auges</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueue</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>Der Speicher reicht für diesen Export nicht. Eine kleinere Breite kann gelingen.</translation>
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
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueuePanel</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the selected export, or go on with it</source>
        <translation>Den gewählten Export anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Do the selected export sooner</source>
        <translation>Den gewählten Export früher ausführen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Do the selected export later</source>
        <translation>Den gewählten Export später ausführen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected export out of the list; what is written of an unfinished one goes</source>
        <translation>Den gewählten Export aus der Liste nehmen; was von einem unfertigen geschrieben ist, verschwindet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the finished clip</source>
        <translation>Den fertigen Clip öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the finished clip in its folder</source>
        <translation>Den fertigen Clip in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>Alles Angehaltene fortsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerCell</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Ebene %1 von %2</translation>
    </message>
    <message>
        <source>%1
Click selects, double click or S solos, M mutes, R resets.
Drag up or down: gain. Drag left or right: offset.</source>
        <translation>%1
Klick wählt aus, Doppelklick oder S zeigt sie allein, M schaltet stumm, R setzt zurück.
Nach oben oder unten ziehen: Gewicht. Nach links oder rechts ziehen: Versatz.</translation>
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
        <translation>Diese Ebene stumm schalten (M)</translation>
    </message>
    <message>
        <source>Show this layer alone (S)</source>
        <translation>Nur diese Ebene zeigen (S)</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerGrid</name>
    <message>
        <source>The layers of the picture appear here, from near to far, as soon as one is open.</source>
        <translation>Hier erscheinen die Ebenen des Bildes von nah nach fern, sobald eines geöffnet ist.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Show the probability over the dimmed picture</source>
        <translation>Die Wahrscheinlichkeit über dem abgedunkelten Bild zeigen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show the picture multiplied by the probability</source>
        <translation>Das Bild mal der Wahrscheinlichkeit zeigen</translation>
    </message>
    <message>
        <source>Parallax in % of the width</source>
        <translation>Parallaxe in % der Breite</translation>
    </message>
    <message>
        <source>Parallax in pixels of the full picture</source>
        <translation>Parallaxe in Pixeln des ganzen Bildes</translation>
    </message>
    <message>
        <source>Parallax in mm on the screen</source>
        <translation>Parallaxe in mm auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Reset every layer: no mute, no solo, gain 1, offset 0</source>
        <translation>Jede Ebene zurücksetzen: nicht stumm, nicht allein, Gewicht 1, Versatz 0</translation>
    </message>
    <message>
        <source>Reset every layer</source>
        <translation>Alle Ebenen zurücksetzen</translation>
    </message>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Ebene %1 von %2</translation>
    </message>
    <message>
        <source>parallax %1</source>
        <translation>Parallaxe %1</translation>
    </message>
    <message>
        <source>%1 of the picture</source>
        <translation>%1 des Bildes</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>Versatz %1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>joins the facts of one layer: &quot;Layer 3 of 33 · parallax −3.6 %&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n layers selected</source>
        <translation>
            <numerusform>%n Ebene ausgewählt</numerusform>
            <numerusform>%n Ebenen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the picture is comfortable</source>
        <translation>Das ganze Bild ist angenehm</translation>
    </message>
    <message>
        <source>%1 of the picture outside the comfort budget</source>
        <translation>%1 des Bildes außerhalb des angenehmen Bereichs</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: they have no layers.</source>
        <translation>Die eigenen zwei Ansichten der Datei werden gezeigt: Sie haben keine Ebenen.</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerHistogram</name>
    <message>
        <source>Histogram of the layers</source>
        <translation>Histogramm der Ebenen</translation>
    </message>
    <message>
        <source>%1 of the picture lie outside the comfort budget</source>
        <translation>%1 des Bildes liegen außerhalb des angenehmen Bereichs</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>Fern</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schirm</translation>
    </message>
    <message>
        <source>How much of the picture lies in each layer.
The lighter span is comfortable on a desktop monitor: parallax %1 to %2 of the width.</source>
        <translation>Wie viel des Bildes in jeder Ebene liegt.
Der hellere Bereich ist auf einem Monitor angenehm: Parallaxe %1 bis %2 der Breite.</translation>
    </message>
</context>
<context>
    <name>deep3d::MainWindow</name>
    <message>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>Point under the pointer</source>
        <translation>Punkt unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Layers, near to far</source>
        <translation>Ebenen, nah bis fern</translation>
    </message>
    <message>
        <source>Looking at the depth …</source>
        <translation>Die Tiefe wird gesucht …</translation>
    </message>
    <message>
        <source>%1 – Deep3D Studio</source>
        <translation>%1 – Deep3D Studio</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Deep3D Studio</source>
        <translation>Deep3D Studio</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) with work that was not saved are back.</source>
        <translation>
            <numerusform>%n Bild oder Clip mit ungesicherter Arbeit ist wieder da.</numerusform>
            <numerusform>%n Bilder oder Clips mit ungesicherter Arbeit sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo and no clip in it.</source>
        <translation>Darin ist kein Foto und kein Clip.</translation>
    </message>
    <message>
        <source>%1, %2 pictures/s</source>
        <translation>%1, %2 Bilder/s</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>Das kann nicht gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) were not finished. Go on with them now?</source>
        <translation>
            <numerusform>%n Export wurde nicht fertig. Jetzt damit weitermachen?</numerusform>
            <numerusform>%n Exporte wurden nicht fertig. Jetzt damit weitermachen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>deep3d::MediaPanel</name>
    <message>
        <source>Opened photos and clips</source>
        <translation>Geöffnete Fotos und Clips</translation>
    </message>
    <message>
        <source>Photos and clips that you open stand here.</source>
        <translation>Hier stehen die Fotos und Clips, die Sie öffnen.</translation>
    </message>
</context>
<context>
    <name>deep3d::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>deep3d::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Add network …</source>
        <translation>Netz &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Try a network of your own and keep a copy of it</source>
        <translation>Ein eigenes Netz ausprobieren und eine Kopie davon behalten</translation>
    </message>
    <message>
        <source>The network %1 is gone: the one that comes with the program is used.</source>
        <translation>Das Netz %1 ist nicht mehr da: Das mitgelieferte wird verwendet.</translation>
    </message>
    <message>
        <source>The network that comes with the program is used: %1</source>
        <translation>Das mitgelieferte Netz wird verwendet: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>Trying the network …</source>
        <translation>Das Netz wird ausprobiert …</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>Netz &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the network %1? Its files are deleted from this computer.</source>
        <translation>Das Netz %1 entfernen? Seine Dateien werden von diesem Rechner gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewController</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n Thread</numerusform>
            <numerusform>%1, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds both eyes already: %1.</source>
        <translation>Diese Datei enthält schon beide Augen: %1.</translation>
    </message>
    <message>
        <source>This file seems to hold both eyes already: %1.</source>
        <translation>Diese Datei enthält anscheinend schon beide Augen: %1.</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewWidget</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbeBars</name>
    <message>
        <source>Mass of each layer at the pointer</source>
        <translation>Anteil jeder Ebene am Mauszeiger</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbePanel</name>
    <message>
        <source>What the network says about the point under the pointer: how much it believes in each layer, from near (left) to far (right).</source>
        <translation>Was das Netz über den Punkt unter dem Mauszeiger sagt: wie sehr es an jede Ebene glaubt, von nah (links) nach fern (rechts).</translation>
    </message>
    <message>
        <source>The network sees two depths here, as in glass, hair or at an edge.</source>
        <translation>Das Netz sieht hier zwei Tiefen, wie bei Glas, Haaren oder an einer Kante.</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallaxe</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>parallax in percent of the width and in pixels</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>Zwei Gipfel</translation>
    </message>
    <message>
        <source>One peak</source>
        <translation>Ein Gipfel</translation>
    </message>
    <message>
        <source>Point at the picture</source>
        <translation>Auf das Bild zeigen</translation>
    </message>
</context>
<context>
    <name>deep3d::ProjectKeeper</name>
    <message>
        <source>The project was not saved</source>
        <translation>Das Projekt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>Das Projekt kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is no longer there. Where is it now?</source>
        <translation>%1 gehört zu %2, das nicht mehr da ist. Wo ist es jetzt?</translation>
    </message>
</context>
<context>
    <name>deep3d::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>deep3d::StatusPanel</name>
    <message>
        <source>Size of the photo</source>
        <translation>Größe des Fotos</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>Vergrößerung der Vorschau</translation>
    </message>
    <message>
        <source>Pictures of the preview in the last second</source>
        <translation>Bilder der Vorschau in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Time of the last rendering</source>
        <translation>Zeit der letzten Berechnung</translation>
    </message>
    <message>
        <source>Network, and the time it took for this photo</source>
        <translation>Das Netz und die Zeit, die es für dieses Foto brauchte</translation>
    </message>
    <message>
        <source>What does the work</source>
        <translation>Womit gerechnet wird</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>Render %1 ms</source>
        <translation>Bild %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)/s</source>
        <translation>
            <numerusform>%n Bild/s</numerusform>
            <numerusform>%n Bilder/s</numerusform>
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
        <translation>Tiefenstärke</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How deep the scene is: 0 is flat, 1 as the network sees it.</source>
        <translation>Wie tief die Szene ist: 0 ist flach, 1 wie das Netz sie sieht.</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Moves the whole scene behind the screen (right) or in front of it (left), in percent of the picture&apos;s width.</source>
        <translation>Schiebt die ganze Szene hinter den Bildschirm (rechts) oder davor (links), in Prozent der Bildbreite.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>How much of the change the left eye takes: at 0 % it sees the photo itself, at 50 % both eyes share it.</source>
        <translation>Wie viel der Änderung das linke Auge trägt: Bei 0 % sieht es das Foto selbst, bei 50 % teilen beide Augen sie sich.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How the other eye&apos;s view is made.</source>
        <translation>Wie die Ansicht des anderen Auges entsteht.</translation>
    </message>
    <message>
        <source>Deep3D&apos;s own: a soft mixture of shifted pictures.</source>
        <translation>Deep3Ds eigenes: eine weiche Mischung verschobener Bilder.</translation>
    </message>
    <message>
        <source>Like selection, but each point is read once: no ghosts.</source>
        <translation>Wie Auswahl, aber jeder Punkt wird einmal gelesen: keine Geisterbilder.</translation>
    </message>
    <message>
        <source>Layers that hide each other: gaps behind near things are filled with what lies behind.</source>
        <translation>Ebenen, die einander verdecken: Lücken hinter nahen Dingen füllt, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>What stands at the left and right side where an eye looks beyond the photo.</source>
        <translation>Was links und rechts steht, wo ein Auge über das Foto hinaus sieht.</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: nothing here but &quot;swap eyes&quot; acts on them.</source>
        <translation>Die eigenen zwei Ansichten der Datei werden gezeigt: Nur „Augen tauschen“ wirkt hier auf sie.</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelinePanel</name>
    <message>
        <source>From the keyframe to the next</source>
        <translation>Vom Schlüsselbild zum nächsten</translation>
    </message>
    <message>
        <source>How the value gets from the selected keyframe to the one after it</source>
        <translation>Wie der Wert vom gewählten Schlüsselbild zum nächsten gelangt</translation>
    </message>
    <message>
        <source>Own settings for this shot</source>
        <translation>Eigene Werte für diese Einstellung</translation>
    </message>
    <message>
        <source>What is set while this shot is seen holds for it alone; else for every shot without its own</source>
        <translation>Was hier geändert wird, gilt nur für diese Einstellung; sonst für alle ohne eigene Werte</translation>
    </message>
    <message>
        <source>Reduce flicker</source>
        <translation>Flimmern verringern</translation>
    </message>
    <message>
        <source>%1 of %2, frame %3</source>
        <translation>%1 von %2, Bild %3</translation>
    </message>
    <message>
        <source>Looking for cuts: %1 %</source>
        <translation>Sucht Schnitte: %1 %</translation>
    </message>
    <message>
        <source>The network is slower than the clip: depth between answered frames</source>
        <translation>Das Netz ist langsamer als der Clip: Tiefe zwischen beantworteten Bildern</translation>
    </message>
    <message>
        <source>Reducing flicker: %1 %</source>
        <translation>Flimmern wird verringert: %1 %</translation>
    </message>
    <message>
        <source>Smooths the depth from frame to frame along the motion, anew at every cut. A frame at rest is shown with it, exactly as it is exported, and so is a frame that is played where the network&apos;s answers about those before it are known in time; else each frame has its own depth.</source>
        <translation>Glättet die Tiefe von Bild zu Bild entlang der Bewegung, an jedem Schnitt neu. Ein ruhendes Bild wird damit gezeigt, genau wie es exportiert wird, ebenso ein abgespieltes, wenn die Antworten des Netzes über die Bilder davor rechtzeitig bekannt sind; sonst hat jedes Bild seine eigene Tiefe.</translation>
    </message>
    <message>
        <source>Depth without flicker reduction: it is not ready ahead of the play head</source>
        <translation>Tiefe mit Flimmern: Das Verringern ist der Wiedergabe nicht rechtzeitig voraus</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelineView</name>
    <message>
        <source>Open a clip: its pictures, cuts and keyframes stand here.</source>
        <translation>Öffnen Sie einen Clip: Seine Bilder, Schnitte und Schlüsselbilder stehen hier.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Frame %1: %2. Drag it; Delete removes it.</source>
        <translation>Bild %1: %2. Ziehen verschiebt, Entf entfernt.</translation>
    </message>
    <message>
        <source>Frame %1: %2. A double click sets a keyframe.</source>
        <translation>Bild %1: %2. Ein Doppelklick setzt ein Schlüsselbild.</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead, or remove it</source>
        <translation>Bei diesem Bild ein Schlüsselbild setzen oder entfernen</translation>
    </message>
    <message>
        <source>Frame %1, %2. Drag to look; drag with Shift to choose the range to play; the wheel zooms.</source>
        <translation>Bild %1, %2. Ziehen zeigt; mit Umschalt ziehen wählt den Bereich; das Rad vergrößert.</translation>
    </message>
    <message>
        <source>At this cut the scene jumps nearer by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>An diesem Schnitt springt die Szene um %1 der Breite näher; „Tiefensprung mildern“ im Menü Clip nimmt das weg.</translation>
    </message>
    <message>
        <source>At this cut the scene jumps back by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>An diesem Schnitt springt die Szene um %1 der Breite zurück; „Tiefensprung mildern“ im Menü Clip nimmt das weg.</translation>
    </message>
    <message>
        <source>Depth is ready for %1 of %2 frames; the others follow while the clip rests.</source>
        <translation>Die Tiefe von %1 der %2 Bilder ist bereit; die übrigen folgen, während der Clip ruht.</translation>
    </message>
</context>
<context>
    <name>deep3d::ValueSlider</name>
    <message>
        <source>%1
Double click: neutral value. Wheel and arrow keys step, with Shift finely.</source>
        <translation>%1
Doppelklick: neutraler Wert. Mausrad und Pfeiltasten ändern schrittweise, mit Umschalt fein.</translation>
    </message>
</context>
<context>
    <name>deep3d::Welcome</name>
    <message>
        <source>Or open one, or paste a picture with Ctrl+V.</source>
        <translation>Oder eines öffnen oder ein Bild mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>Drop a photo or a clip here to see it in 3D</source>
        <translation>Legen Sie ein Foto oder einen Clip hier ab, um es in 3D zu sehen</translation>
    </message>
</context>
<context>
    <name>deep3d::WindowActions</name>
    <message>
        <source>Open the sample p&amp;hoto</source>
        <translation>Beispiel&amp;foto öffnen</translation>
    </message>
    <message>
        <source>Open the picture or the files that were copied</source>
        <translation>Das kopierte Bild oder die kopierten Dateien öffnen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Tastatur …</translation>
    </message>
    <message>
        <source>&amp;About Deep3D Studio</source>
        <translation>Ü&amp;ber Deep3D Studio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Converge here</source>
        <translation>Hier &amp;konvergieren</translation>
    </message>
    <message>
        <source>Click on the picture what shall lie in the plane of the screen</source>
        <translation>Im Bild anklicken, was in der Ebene des Bildschirms liegen soll</translation>
    </message>
    <message>
        <source>S&amp;wap eyes</source>
        <translation>&amp;Augen tauschen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Put every stereo setting of this photo back</source>
        <translation>Alle Stereoeinstellungen dieses Fotos zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>Ein Pixel des Bildes ist eines des Bildschirms</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>Bereiche &amp;zurückstellen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How the preview shows the two views; exporting has its own choice (keys 1 … 9, 0)</source>
        <translation>Wie die Vorschau die beiden Ansichten zeigt; der Export hat seine eigene Wahl (Tasten 1 … 9, 0)</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>The coloured glasses you wear, and how colours are treated for them</source>
        <translation>Die farbige Brille und wie die Farben dafür behandelt werden</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>&amp;Brille</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Exchange the finished left and right views</source>
        <translation>Die fertigen Ansichten für links und rechts vertauschen</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Keep the settings, keyframes and cuts in a file</source>
        <translation>Werte, Schlüsselbilder und Schnitte in einer Datei behalten</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>&amp;Nächstes in der Liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the list</source>
        <translation>&amp;Voriges in der Liste</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>Open the sample c&amp;lip</source>
        <translation>Beispielc&amp;lip öffnen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renderer: auto, cpu, cuda or cuda:N.</source>
        <translation>Berechnung: auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D.</source>
        <translation>Macht aus Fotos und Clips stereoskopisches 3D.</translation>
    </message>
    <message>
        <source>Photos, clips, projects or folders to open.</source>
        <translation>Fotos, Clips, Projekte oder Ordner, die geöffnet werden.</translation>
    </message>
    <message>
        <source>Network to use: a name or a file.</source>
        <translation>Netz, das verwendet wird: ein Name oder eine Datei.</translation>
    </message>
</context>
</TS>
