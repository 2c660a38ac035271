<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
            <source>Open photos</source>
            <translation>Fotos öffnen</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportieren als</translation>
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
            <source>Delete in the list of photos</source>
            <translation>Entf in der Liste der Fotos</translation>
        </message>
        <message>
            <source>Close the photo</source>
            <translation>Das Foto schließen</translation>
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
            <source>Turns photos into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and the other eye's view is made from them.

Free software under the MIT licence. The idea of the selection layer: Xie, Girshick, Farhadi, Deep3D, 2016.</source>
            <translation>Verwandelt Fotos in stereoskopisches 3D: Ein Netz findet für jeden Punkt, wie wahrscheinlich er in jeder von 33 Ebenen liegt, und daraus entsteht der Blick des anderen Auges.

Freie Software unter der MIT-Lizenz. Die Idee der Auswahlschicht: Xie, Girshick, Farhadi, Deep3D, 2016.</translation>
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
    </context>
    <context>
        <name>PreviewMode</name>
        <message>
            <source>Wiggle</source>
            <translation>Wackelbild</translation>
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
            <source>%1 does not fit this program's network: %2 is missing or has another shape.</source>
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
            <source>%1 is not a usable network description: "%2" is missing or wrong.</source>
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
            <source>"%1" is not a value of %2; known are: %3.</source>
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
            <source>The folder %1 holds no JPEG pictures.</source>
            <translation>Der Ordner %1 enthält keine JPEG-Bilder.</translation>
        </message>
        <message>
            <source>%1 is not a JPEG picture.</source>
            <translation>%1 ist kein JPEG-Bild.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be decoded.</source>
            <translation>%1 ist beschädigt und lässt sich nicht dekodieren.</translation>
        </message>
        <message>
            <source>%1 is empty or cannot be read.</source>
            <translation>%1 ist leer oder lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>A picture could not be encoded as JPEG.</source>
            <translation>Ein Bild konnte nicht als JPEG kodiert werden.</translation>
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
            <source>The device "%1" is unknown: use auto, cpu, cuda or cuda:N.</source>
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
            <source>The output %1 has to be a folder for several pictures: end it with a slash.</source>
            <translation>Die Ausgabe %1 muss bei mehreren Bildern ein Ordner sein: mit einem Schrägstrich enden.</translation>
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
    </context>
    <context>
        <name>deep3d</name>
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
            <extracomment>%1 is a number, %2 its unit: "−1.50 %"</extracomment>
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
        <name>deep3d::ExportController</name>
        <message>
            <source>There is not enough memory for this export. A smaller width may succeed.</source>
            <translation>Der Speicher reicht nicht für diesen Export. Mit einer kleineren Breite kann er gelingen.</translation>
        </message>
    </context>
    <context>
        <name>deep3d::ExportDialog</name>
        <message>
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message>
            <source>Made for</source>
            <translation>Gedacht für</translation>
        </message>
        <message>
            <source>The width of the picture for one eye.</source>
            <translation>Die Breite des Bildes für ein Auge.</translation>
        </message>
        <message>
            <source>As the photo (%1 px)</source>
            <translation>Wie das Foto (%1 px)</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
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
            <source>&amp;Browse …</source>
            <translation>&amp;Durchsuchen …</translation>
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
            <source>&amp;Layout</source>
            <translation>&amp;Anordnung</translation>
        </message>
        <message>
            <source>&amp;Glasses</source>
            <translation>&amp;Brille</translation>
        </message>
        <message>
            <source>File &amp;type</source>
            <translation>Datei&amp;typ</translation>
        </message>
        <message>
            <source>&amp;Width of one eye</source>
            <translation>&amp;Breite eines Auges</translation>
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
            <source>File &amp;name</source>
            <translation>Datei&amp;name</translation>
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
            <source>This file exists and will be replaced.</source>
            <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
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
            <extracomment>joins the facts of one layer: "Layer 3 of 33 · parallax −3.6 %"</extracomment>
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
            <source>All of the picture is comfortable to look at</source>
            <translation>Das ganze Bild ist angenehm anzusehen</translation>
        </message>
        <message>
            <source>%1 of the picture outside the comfort budget</source>
            <translation>%1 des Bildes außerhalb des angenehmen Bereichs</translation>
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
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
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
            <source>There is no photo in it.</source>
            <translation>Darin ist kein Foto.</translation>
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
            <source>This file holds both eyes already; it is treated as one picture.</source>
            <translation>Diese Datei enthält schon beide Augen; sie wird als ein Bild behandelt.</translation>
        </message>
        <message>
            <source>This photo cannot be shown.</source>
            <translation>Dieses Foto lässt sich nicht zeigen.</translation>
        </message>
    </context>
    <context>
        <name>deep3d::MediaPanel</name>
        <message>
            <source>Opened photos</source>
            <translation>Geöffnete Fotos</translation>
        </message>
        <message>
            <source>Photos that you open stand here.</source>
            <translation>Hier stehen die Fotos, die geöffnet werden.</translation>
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
            <translation>Was die Arbeit tut</translation>
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
            <source>Moves the whole scene behind the screen (right) or in front of it (left), in percent of the picture's width.</source>
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
            <source>How the other eye's view is made.</source>
            <translation>Wie die Ansicht des anderen Auges entsteht.</translation>
        </message>
        <message>
            <source>Deep3D's own: a soft mixture of shifted pictures.</source>
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
            <source>Drop a photo here to see it in 3D</source>
            <translation>Ein Foto hier ablegen, um es in 3D zu sehen</translation>
        </message>
        <message>
            <source>Or open one, or paste a picture with Ctrl+V.</source>
            <translation>Oder eines öffnen oder ein Bild mit Strg+V einfügen.</translation>
        </message>
    </context>
    <context>
        <name>deep3d::WindowActions</name>
        <message>
            <source>&amp;Open photos …</source>
            <translation>Fotos ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the &amp;sample photo</source>
            <translation>&amp;Beispielfoto öffnen</translation>
        </message>
        <message>
            <source>&amp;Paste photo</source>
            <translation>Foto e&amp;infügen</translation>
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
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>&amp;Close photo</source>
            <translation>Foto s&amp;chließen</translation>
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
            <translation>Rückgängig:</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen:</translation>
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
            <source>&amp;Next photo</source>
            <translation>&amp;Nächstes Foto</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>&amp;Voriges Foto</translation>
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
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Turns photos into stereoscopic 3D.</source>
            <translation>Verwandelt Fotos in stereoskopisches 3D.</translation>
        </message>
        <message>
            <source>Photos or folders to open.</source>
            <translation>Fotos oder Ordner, die geöffnet werden.</translation>
        </message>
        <message>
            <source>Network to use (.json side file).</source>
            <translation>Netz, das verwendet wird (.json-Beschreibung).</translation>
        </message>
        <message>
            <source>Renderer: auto, cpu, cuda or cuda:N.</source>
            <translation>Berechnung: auto, cpu, cuda oder cuda:N.</translation>
        </message>
    </context>
</TS>
