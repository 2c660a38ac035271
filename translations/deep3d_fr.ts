<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ClipActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Lire et mettre en pause</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster</source>
        <translation>Lecture a&amp;rrière, plus rapide</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster</source>
        <translation>Lecture a&amp;vant, plus rapide</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>&amp;Image précédente</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Start over at the end; drag with Shift on the times of the timeline to choose what is played</source>
        <translation>Reprendre au début une fois la fin atteinte&#x202f;; pour choisir la plage à lire, faites glisser avec Maj sur les temps de la timeline</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>S&amp;on</translation>
    </message>
    <message>
        <source>Hear the clip&apos;s sound</source>
        <translation>Écouter le son du clip</translation>
    </message>
    <message>
        <source>Keyframe for &amp;depth scale</source>
        <translation>Image clé pour le r&amp;elief</translation>
    </message>
    <message>
        <source>Set a keyframe for the depth scale at this frame, or remove it</source>
        <translation>Placer une image clé de relief sur cette image, ou la supprimer</translation>
    </message>
    <message>
        <source>Keyframe for &amp;convergence</source>
        <translation>Image clé pour la &amp;convergence</translation>
    </message>
    <message>
        <source>Set a keyframe for the convergence at this frame, or remove it</source>
        <translation>Placer une image clé de convergence sur cette image, ou la supprimer</translation>
    </message>
    <message>
        <source>C&amp;ut here</source>
        <translation>Co&amp;uper ici</translation>
    </message>
    <message>
        <source>A shot begins at this frame, or no longer does</source>
        <translation>Faire commencer un plan à cette image, ou retirer la coupe</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Ease the depth jump</source>
        <translation>&amp;Adoucir le saut de profondeur</translation>
    </message>
    <message>
        <source>Begin this shot at the depth of the one before it and come to its own within a second</source>
        <translation>Commencer ce plan à la profondeur du précédent et rejoindre la sienne en une seconde</translation>
    </message>
</context>
<context>
    <name>ClipDestination</name>
    <message>
        <source>3D television</source>
        <translation>Téléviseur 3D</translation>
    </message>
    <message>
        <source>Side by side at half width, marked so that televisions switch to 3D by themselves.</source>
        <translation>Côte à côte en demi-largeur, marqué pour que les téléviseurs passent d’eux-mêmes en 3D.</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>Casque VR</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>Côte à côte en pleine largeur, nommé pour être reconnu par les lecteurs des casques.</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Side by side at full width, marked as 3D for video sites.</source>
        <translation>Côte à côte en pleine largeur, marqué 3D pour les sites de vidéo.</translation>
    </message>
    <message>
        <source>Red-cyan glasses</source>
        <translation>Lunettes rouge-cyan</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen.</source>
        <translation>Une seule image pour lunettes en carton, sur tout écran.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Left and right as two clips in ProRes, for editing programs.</source>
        <translation>Gauche et droite en deux clips ProRes, pour les logiciels de montage.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Side by side without loss. Large.</source>
        <translation>Côte à côte sans perte. Volumineux.</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>Profondeur pour d’autres logiciels</translation>
    </message>
    <message>
        <source>A grey clip, 16 bit without loss: near is bright.</source>
        <translation>Un clip en niveaux de gris, 16&#xa0;bits sans perte&#xa0;: ce qui est proche est clair.</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Red-cyan glasses</source>
        <translation>Lunettes rouge-cyan</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen or on paper.</source>
        <translation>Une seule image pour lunettes en carton, sur tout écran ou sur papier.</translation>
    </message>
    <message>
        <source>3D television</source>
        <translation>Téléviseur 3D</translation>
    </message>
    <message>
        <source>Side by side at half width: the way 3D televisions and projectors expect it.</source>
        <translation>Côte à côte en demi-largeur&#xa0;: le format attendu par les téléviseurs et projecteurs 3D.</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>Casque VR</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>Côte à côte en pleine largeur, nommé pour être reconnu par les lecteurs des casques.</translation>
    </message>
    <message>
        <source>3D camera or viewer</source>
        <translation>Appareil ou visionneuse 3D</translation>
    </message>
    <message>
        <source>An MPO file with both pictures, as 3D cameras write it.</source>
        <translation>Un fichier MPO avec les deux images, comme l’écrivent les appareils photo 3D.</translation>
    </message>
    <message>
        <source>Phone or web, without glasses</source>
        <translation>Téléphone ou web, sans lunettes</translation>
    </message>
    <message>
        <source>A small moving picture that swings between the eyes.</source>
        <translation>Une petite image animée qui oscille entre les deux yeux.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>A stereo card for a viewer: both pictures side by side, without loss.</source>
        <translation>Une carte stéréo pour stéréoscope&#xa0;: les deux images côte à côte, sans perte.</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>Left and right as two files without loss.</source>
        <translation>Gauche et droite en deux fichiers sans perte.</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>Profondeur pour d’autres logiciels</translation>
    </message>
    <message>
        <source>A grey picture, 16 bit: near is bright.</source>
        <translation>Une image en niveaux de gris, 16&#xa0;bits&#xa0;: ce qui est proche est clair.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open photos and clips</source>
        <translation>Ouvrir des photos et des clips</translation>
    </message>
    <message>
        <source>A file has moved</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>Où se trouve-t-il maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>depth scale</source>
        <translation>relief</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>convergence</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>swap eyes</source>
        <translation>inversion des yeux</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>bords</translation>
    </message>
    <message>
        <source>converge here</source>
        <translation>point de convergence</translation>
    </message>
    <message>
        <source>layer gain</source>
        <translation>gain de la couche</translation>
    </message>
    <message>
        <source>layer offset</source>
        <translation>décalage de la couche</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisation</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>image clé</translation>
    </message>
    <message>
        <source>remove keyframe</source>
        <translation>suppression de l’image clé</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>settings of the shot</source>
        <translation>réglages du plan</translation>
    </message>
    <message>
        <source>flicker reduction</source>
        <translation>réduction du scintillement</translation>
    </message>
    <message>
        <source>work of last time</source>
        <translation>travail de la dernière session</translation>
    </message>
    <message>
        <source>ease the depth jump</source>
        <translation>adoucissement du saut de profondeur</translation>
    </message>
    <message>
        <source>what becomes of both views</source>
        <translation>traitement des deux vues</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Wheel on the picture</source>
        <translation>Molette sur l’image</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <source>Drag on the picture, arrow keys</source>
        <translation>Glisser sur l’image, touches fléchées</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Double click on the picture</source>
        <translation>Double-clic sur l’image</translation>
    </message>
    <message>
        <source>100 % and back</source>
        <translation>100&#xa0;% et retour</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>Double-clic sur un curseur</translation>
    </message>
    <message>
        <source>Neutral value</source>
        <translation>Valeur neutre</translation>
    </message>
    <message>
        <source>Shift with wheel or arrow keys</source>
        <translation>Maj avec la molette ou les touches fléchées</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Pas fins</translation>
    </message>
    <message>
        <source>M, S on a layer</source>
        <translation>M, S sur une couche</translation>
    </message>
    <message>
        <source>Mute it, show it alone</source>
        <translation>La désactiver, l’afficher seule</translation>
    </message>
    <message>
        <source>R on a layer</source>
        <translation>R sur une couche</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La réinitialiser</translation>
    </message>
    <message>
        <source>Drag a layer up, down, sideways</source>
        <translation>Glisser une couche vers le haut, le bas, le côté</translation>
    </message>
    <message>
        <source>Its gain, its offset</source>
        <translation>Son gain, son décalage</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>About Deep3D Studio</source>
        <translation>À propos de Deep3D Studio</translation>
    </message>
    <message>
        <source>Drag on the timeline, with Shift</source>
        <translation>Glisser sur la timeline, avec Maj</translation>
    </message>
    <message>
        <source>Look, choose the range to play</source>
        <translation>Parcourir, choisir la plage à lire</translation>
    </message>
    <message>
        <source>Wheel on the timeline, with Shift</source>
        <translation>Molette sur la timeline, avec Maj</translation>
    </message>
    <message>
        <source>Zoom about the pointer, move along</source>
        <translation>Zoomer autour du pointeur, se déplacer</translation>
    </message>
    <message>
        <source>Double click in a lane of the timeline</source>
        <translation>Double-clic dans une piste de la timeline</translation>
    </message>
    <message>
        <source>Set a keyframe</source>
        <translation>Placer une image clé</translation>
    </message>
    <message>
        <source>Drag a keyframe, Delete</source>
        <translation>Glisser une image clé, Suppr</translation>
    </message>
    <message>
        <source>Its time and value, remove it</source>
        <translation>Son temps et sa valeur, la supprimer</translation>
    </message>
    <message>
        <source>Delete in the list of media</source>
        <translation>Suppr dans la liste des médias</translation>
    </message>
    <message>
        <source>Close the photo or clip</source>
        <translation>Fermer la photo ou le clip</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and the other eye&apos;s view is made from them.

Free software under the MIT licence. The idea of the selection layer: Xie, Girshick, Farhadi, Deep3D, 2016.</source>
        <translation>Transforme photos et clips en 3D stéréoscopique&#xa0;: un réseau détermine, pour chaque point, la probabilité qu’il se trouve dans chacune des 33 couches, et la vue de l’autre œil en est tirée.

Logiciel libre sous licence MIT. L’idée de la couche de sélection&#xa0;: Xie, Girshick, Farhadi, Deep3D, 2016.</translation>
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
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in whole percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PhotoFiles</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Deep3D projects</source>
        <translation>Projets Deep3D</translation>
    </message>
    <message>
        <source>Photos, clips, projects</source>
        <translation>Photos, clips, projets</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Wiggle</source>
        <translation>Wigglegram</translation>
    </message>
</context>
<context>
    <name>TimelineLane</name>
    <message>
        <source>%1 ×</source>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 needs %2 values, not %3.</source>
        <translation>%1 a besoin de %2 valeurs, et non de %3.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>Mémoire insuffisante pour ouvrir %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Disque plein&#xa0;: impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: compressed BMP pictures cannot be read.</source>
        <translation>%1&#xa0;: les images BMP compressées ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>%1: a GIF picture can be at most %2 pixels wide or high.</source>
        <translation>%1&#xa0;: une image GIF peut avoir au plus %2 pixels de large ou de haut.</translation>
    </message>
    <message>
        <source>%1: the installed libheif cannot decode this kind of HEIF or AVIF.</source>
        <translation>%1&#xa0;: la bibliothèque libheif installée ne sait pas décoder ce type de HEIF ou d’AVIF.</translation>
    </message>
    <message>
        <source>%1: a JPEG picture can be at most %2 pixels wide or high.</source>
        <translation>%1&#xa0;: une image JPEG peut avoir au plus %2 pixels de large ou de haut.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture.</source>
        <translation>%1 n’est pas une image PNG.</translation>
    </message>
    <message>
        <source>%1 is not a grey picture.</source>
        <translation>%1 n’est pas une image en niveaux de gris.</translation>
    </message>
    <message>
        <source>%1: a WebP picture can be at most %2 pixels wide or high.</source>
        <translation>%1&#xa0;: une image WebP peut avoir au plus %2 pixels de large ou de haut.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may be at most %4 pixels wide or high.</source>
        <translation>%1 fait %2&#xa0;×&#xa0;%3 pixels&#xa0;: une image peut avoir au plus %4 pixels de large ou de haut.</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may have at most %4 megapixels.</source>
        <translation>%1 fait %2&#xa0;×&#xa0;%3 pixels&#xa0;: une image peut avoir au plus %4 mégapixels.</translation>
    </message>
    <message>
        <source>%1 is damaged: nothing of the picture can be read.</source>
        <translation>%1 est endommagé&#xa0;: rien de l’image n’est lisible.</translation>
    </message>
    <message>
        <source>The picture for %1 could not be encoded.</source>
        <translation>Impossible d’encoder l’image pour %1.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is empty.</source>
        <translation>Une image de %1&#xa0;×&#xa0;%2 pixels est vide.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels.</source>
        <translation>Mémoire insuffisante pour une image de %1&#xa0;×&#xa0;%2 pixels.</translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that can be read.</source>
        <translation>%1 n’est pas une image dans un format lisible.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: a part of the picture is missing.</source>
        <translation>%1 est endommagé ou incomplet&#xa0;: il manque une partie de l’image.</translation>
    </message>
    <message>
        <source>%1: pictures cannot be written with this extension.</source>
        <translation>%1&#xa0;: impossible d’écrire une image avec cette extension.</translation>
    </message>
    <message>
        <source>The result would replace the picture it is made from: %1.</source>
        <translation>Le résultat remplacerait l’image dont il est tiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The views for %1 have different sizes.</source>
        <translation>Les vues pour %1 n’ont pas la même taille.</translation>
    </message>
    <message>
        <source>There are no views for %1.</source>
        <translation>Il n’y a pas de vues pour %1.</translation>
    </message>
    <message>
        <source>%1 does not hold two views.</source>
        <translation>%1 ne contient pas deux vues.</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Two pictures, left and right</source>
        <translation>Deux images, gauche et droite</translation>
    </message>
    <message>
        <source>MPO, for 3D televisions and cameras</source>
        <translation>MPO, pour téléviseurs et appareils photo 3D</translation>
    </message>
    <message>
        <source>JPS, stereo JPEG</source>
        <translation>JPS, JPEG stéréo</translation>
    </message>
    <message>
        <source>Wiggle GIF</source>
        <translation>Wigglegram GIF</translation>
    </message>
    <message>
        <source>Wiggle WebP</source>
        <translation>Wigglegram WebP</translation>
    </message>
    <message>
        <source>Depth picture, 16 bit</source>
        <translation>Image de profondeur, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>Sheet of all layers</source>
        <translation>Planche de toutes les couches</translation>
    </message>
    <message>
        <source>Layer volume, NPY</source>
        <translation>Volume des couches, NPY</translation>
    </message>
    <message>
        <source>The output %1 has to end in %2.</source>
        <translation>La sortie %1 doit se terminer par %2.</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .jpg, .png, .tif, .webp, .bmp or .ppm.</source>
        <translation>Le type de la sortie %1 est inconnu&#xa0;: utilisez .jpg, .png, .tif, .webp, .bmp ou .ppm.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>La sortie %1 est un dossier.</translation>
    </message>
    <message>
        <source>%1 has to lie between %2 and %3.</source>
        <translation>%1 doit être compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the architecture %3, which this program does not have.</source>
        <translation>%1 a besoin de la version %2 de l’architecture %3, que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>%1 does not fit this program&apos;s network: %2 is missing or has another shape.</source>
        <translation>%1 ne convient pas au réseau de ce programme&#xa0;: %2 manque ou a une autre forme.</translation>
    </message>
    <message>
        <source>The network %1 does not exist.</source>
        <translation>Le réseau %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The network %1 lacks its description: %2 does not exist.</source>
        <translation>Il manque au réseau %1 sa description&#xa0;: %2 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 needs the architecture %2, which this program does not have.</source>
        <translation>%1 a besoin de l’architecture %2, que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>The network %1 is missing: it was looked for in %2. DEEP3D_MODELS can name its folder.</source>
        <translation>Le réseau %1 est introuvable&#xa0;: il a été cherché dans %2. DEEP3D_MODELS peut indiquer son dossier.</translation>
    </message>
    <message>
        <source>The network %1 answers values of the shape %2 instead of %3.</source>
        <translation>Le réseau %1 renvoie des valeurs de la forme %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>The network %1 answers values that are not numbers.</source>
        <translation>Le réseau %1 renvoie des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>There is not enough memory for the network %1.</source>
        <translation>Mémoire insuffisante pour le réseau %1.</translation>
    </message>
    <message>
        <source>The network %1 failed: %2</source>
        <translation>Le réseau %1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a safetensors file.</source>
        <translation>%1 est endommagé ou n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>%1 holds values of the kind %2, which is not supported.</source>
        <translation>%1 contient des valeurs du type %2, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written completely.</source>
        <translation>Impossible d’écrire %1 en entier.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a TorchScript file.</source>
        <translation>%1 est endommagé ou n’est pas un fichier TorchScript.</translation>
    </message>
    <message>
        <source>The network %1 does not answer one tensor.</source>
        <translation>Le réseau %1 ne renvoie pas un tenseur unique.</translation>
    </message>
    <message>
        <source>%1 is not a usable network description: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 n’est pas une description de réseau utilisable&#xa0;: «&#xa0;%2&#xa0;» manque ou est incorrect.</translation>
    </message>
    <message>
        <source>%1 is damaged: a network description has to be valid JSON.</source>
        <translation>%1 est endommagé&#xa0;: une description de réseau doit être du JSON valide.</translation>
    </message>
    <message>
        <source>The weights %1 that %2 names do not exist.</source>
        <translation>Les poids %1 indiqués par %2 n’existent pas.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Deep3D Studio.</source>
        <translation>%1 a été écrit par une version plus récente de Deep3D Studio.</translation>
    </message>
    <message>
        <source>Red-cyan, Dubois</source>
        <translation>Rouge-cyan, Dubois</translation>
    </message>
    <message>
        <source>Red-cyan, half colour</source>
        <translation>Rouge-cyan, demi-couleur</translation>
    </message>
    <message>
        <source>Red-cyan, colour</source>
        <translation>Rouge-cyan, couleur</translation>
    </message>
    <message>
        <source>Red-cyan, optimised</source>
        <translation>Rouge-cyan, optimisé</translation>
    </message>
    <message>
        <source>Red-cyan, grey</source>
        <translation>Rouge-cyan, gris</translation>
    </message>
    <message>
        <source>Red-blue, true</source>
        <translation>Rouge-bleu, vrai</translation>
    </message>
    <message>
        <source>Green-magenta, Dubois</source>
        <translation>Vert-magenta, Dubois</translation>
    </message>
    <message>
        <source>Amber-blue, Dubois</source>
        <translation>Ambre-bleu, Dubois</translation>
    </message>
    <message>
        <source>The edits have %1 layers, the depth has %2.</source>
        <translation>Les modifications ont %1 couches, la profondeur en a %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Mémoire insuffisante pour cette image.</translation>
    </message>
    <message>
        <source>A depth grid of %1 x %2 cells is empty.</source>
        <translation>Une grille de profondeur de %1&#xa0;×&#xa0;%2 cellules est vide.</translation>
    </message>
    <message>
        <source>There is not enough memory for a depth grid of %1 x %2 cells.</source>
        <translation>Mémoire insuffisante pour une grille de profondeur de %1&#xa0;×&#xa0;%2 cellules.</translation>
    </message>
    <message>
        <source>The layer axis cannot be read: %1.</source>
        <translation>Impossible de lire l’axe des couches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The layer axis needs 2 to 256 layers, a step and a width above zero.</source>
        <translation>L’axe des couches a besoin de 2 à 256 couches, d’un pas et d’une largeur supérieurs à zéro.</translation>
    </message>
    <message>
        <source>Anaglyph</source>
        <translation>Anaglyphe</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Side by side, half width</source>
        <translation>Côte à côte, demi-largeur</translation>
    </message>
    <message>
        <source>Cross-eyed</source>
        <translation>Vision croisée</translation>
    </message>
    <message>
        <source>Top-bottom</source>
        <translation>Dessus-dessous</translation>
    </message>
    <message>
        <source>Top-bottom, half height</source>
        <translation>Dessus-dessous, demi-hauteur</translation>
    </message>
    <message>
        <source>Row interlaced</source>
        <translation>Lignes entrelacées</translation>
    </message>
    <message>
        <source>Column interlaced</source>
        <translation>Colonnes entrelacées</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>Œil gauche</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>Œil droit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4.</source>
        <translation>%1 doit être compris entre %2 et %3, mais vaut %4.</translation>
    </message>
    <message>
        <source>The points of the depth curve must rise from near to far.</source>
        <translation>Les points de la courbe de profondeur doivent croître du proche au lointain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; known are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2&#x202f;; valeurs connues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The stereo settings cannot be read: %1.</source>
        <translation>Impossible de lire les réglages stéréo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Par couches</translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation>Répéter le bord</translation>
    </message>
    <message>
        <source>Crop both eyes</source>
        <translation>Rogner les deux yeux</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>Fenêtre flottante</translation>
    </message>
    <message>
        <source>%1 answers differently from its checkpoint.</source>
        <translation>%1 ne donne pas les mêmes résultats que son point de contrôle.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of this network: %2.</source>
        <translation>%1 n’est pas un point de contrôle de ce réseau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 have different sizes.</source>
        <translation>%1 et %2 n’ont pas la même taille.</translation>
    </message>
    <message>
        <source>%1 is damaged or not part of a training pack.</source>
        <translation>%1 est endommagé ou ne fait pas partie d’un paquet d’entraînement.</translation>
    </message>
    <message>
        <source>%1 is not a finished training pack: it has no index.</source>
        <translation>%1 n’est pas un paquet d’entraînement terminé&#xa0;: il n’a pas d’index.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 provient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 est absent ou illisible.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Le dossier %1 n’est pas vide.</translation>
    </message>
    <message>
        <source>%1 is not a readable picture.</source>
        <translation>%1 n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>%1 is not a 16-bit grey picture.</source>
        <translation>%1 n’est pas une image en niveaux de gris de 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>%1 holds no depth.</source>
        <translation>%1 ne contient pas de profondeur.</translation>
    </message>
    <message>
        <source>%1 has no line for %2.</source>
        <translation>%1 n’a pas de ligne pour %2.</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>%1 est vide ou illisible.</translation>
    </message>
    <message>
        <source>The pack is damaged at the picture %1.</source>
        <translation>Le paquet est endommagé à l’image %1.</translation>
    </message>
    <message>
        <source>%1 is an evaluation pack: it must not be trained on.</source>
        <translation>%1 est un paquet d’évaluation&#xa0;: il ne doit pas servir à l’entraînement.</translation>
    </message>
    <message>
        <source>The packs hold no picture to train on.</source>
        <translation>Les paquets ne contiennent aucune image pour l’entraînement.</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint.</source>
        <translation>%1 n’est pas un point de contrôle.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is unknown: use auto, cpu, cuda or cuda:N.</source>
        <translation>Le périphérique «&#xa0;%1&#xa0;» est inconnu&#xa0;: utilisez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>Le dossier %1 ne contient aucune image.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Mémoire insuffisante.</translation>
    </message>
    <message>
        <source>The work failed: %1</source>
        <translation>Le traitement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not a weight: write source=number.</source>
        <translation>%1 n’est pas un poids&#xa0;: écrivez source=nombre.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>Mémoire insuffisante pour %1.</translation>
    </message>
    <message>
        <source>%1 could not be shown: %2</source>
        <translation>Impossible d’afficher %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The disparity map knows no depth.</source>
        <translation>La carte de disparité ne contient aucune profondeur.</translation>
    </message>
    <message>
        <source>A disparity map needs 16 bits.</source>
        <translation>Une carte de disparité doit être en 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>Only eight-bit pictures of one size are compared.</source>
        <translation>Seules des images de 8&#xa0;bits et de même taille sont comparées.</translation>
    </message>
    <message>
        <source>The unfinished export of %1 was started with another source, network or other settings: it can only be started anew.</source>
        <translation>L’export inachevé de %1 a été commencé avec une autre source, un autre réseau ou d’autres réglages&#xa0;: il ne peut qu’être recommencé.</translation>
    </message>
    <message>
        <source>%1 was changed or removed while it was being converted: the export can be resumed once it is back.</source>
        <translation>%1 a été modifié ou supprimé pendant sa conversion&#xa0;: l’export pourra reprendre dès qu’il sera de retour.</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed for %2. The export goes on when there is room.</source>
        <translation>Disque plein&#xa0;: il manque %1 pour %2. L’export reprendra dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>One clip</source>
        <translation>Un clip</translation>
    </message>
    <message>
        <source>Two clips, left and right</source>
        <translation>Deux clips, gauche et droite</translation>
    </message>
    <message>
        <source>Depth, 16 bit</source>
        <translation>Profondeur, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>Sheets of all layers</source>
        <translation>Planches de toutes les couches</translation>
    </message>
    <message>
        <source>Looking for cuts</source>
        <translation>Recherche des coupes</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 n’est pas une valeur de %2.</translation>
    </message>
    <message>
        <source>The description of an export is damaged: %1.</source>
        <translation>La description d’un export est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The frames %1-%2 are not all in %3, which has frames 0-%4.</source>
        <translation>Les images %1-%2 ne sont pas toutes dans %3, qui contient les images 0-%4.</translation>
    </message>
    <message>
        <source>Another export is writing %1.</source>
        <translation>Un autre export est en train d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 holds no pair with true disparity.</source>
        <translation>%1 ne contient aucune paire avec disparité vraie.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a clip.</source>
        <translation>%1 est un dossier, pas un clip.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: the index of its frames is missing.</source>
        <translation>%1 est tronqué ou endommagé&#xa0;: l’index de ses images manque.</translation>
    </message>
    <message>
        <source>%1 is not a clip in a format that can be read.</source>
        <translation>%1 n’est pas un clip dans un format lisible.</translation>
    </message>
    <message>
        <source>%1 has no video: it holds sound only.</source>
        <translation>%1 n’a pas de vidéo&#xa0;: il ne contient que du son.</translation>
    </message>
    <message>
        <source>%1 has no video in it.</source>
        <translation>%1 ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>A picture of the clip could not be converted.</source>
        <translation>Impossible de convertir une image du clip.</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 x %3 with these settings: %4.</source>
        <translation>L’encodeur %1 refuse les images de %2&#xa0;×&#xa0;%3 avec ces réglages&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The installed FFmpeg has no encoder for %1 (%2).</source>
        <translation>La version installée de FFmpeg n’a pas d’encodeur pour %1 (%2).</translation>
    </message>
    <message>
        <source>Pictures of this clip cannot be filtered by &quot;%1&quot;.</source>
        <translation>Impossible de filtrer les images de ce clip avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: there is no decoder for its video (%2).</source>
        <translation>Impossible de décoder %1&#xa0;: il n’y a pas de décodeur pour sa vidéo (%2).</translation>
    </message>
    <message>
        <source>%1 has no frame that can be decoded.</source>
        <translation>%1 n’a aucune image qui puisse être décodée.</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>image de couverture</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .mp4, .mov, .mkv, .webm or .avi.</source>
        <translation>Le type de la sortie %1 est inconnu&#xa0;: utilisez .mp4, .mov, .mkv, .webm ou .avi.</translation>
    </message>
    <message>
        <source>The container of %1 cannot hold these streams: %2.</source>
        <translation>Le conteneur de %1 ne peut pas contenir ces flux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no part to be joined to %1.</source>
        <translation>Il n’y a aucune partie à assembler dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: choose another file type or codec.</source>
        <translation>%1 ne peut pas contenir %2&#xa0;: choisissez un autre type de fichier ou un autre codec.</translation>
    </message>
    <message>
        <source>%1 has no place for the mark &quot;%2&quot;: players have to be told by hand.</source>
        <translation>%1 ne peut pas contenir la marque «&#xa0;%2&#xa0;»&#xa0;: il faut l’indiquer au lecteur à la main.</translation>
    </message>
    <message>
        <source>There is no picture with a name like %1.</source>
        <translation>Aucune image ne porte un nom comme %1.</translation>
    </message>
    <message>
        <source>%1 has gaps: %2 numbers have no picture.</source>
        <translation>%1 a des lacunes&#xa0;: %2 numéros n’ont pas d’image.</translation>
    </message>
    <message>
        <source>%1 has %2 frames: there is no frame %3.</source>
        <translation>%1 a %2 images&#xa0;: il n’y a pas d’image %3.</translation>
    </message>
    <message>
        <source>%1 has another size than the first picture: frames are scaled to %2 x %3.</source>
        <translation>%1 n’a pas la taille de la première image&#xa0;: les images sont redimensionnées à %2&#xa0;×&#xa0;%3.</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is left out: %5 cannot hold it.</source>
        <translation>Le flux %1 (%2, %3) de %4 est omis&#xa0;: %5 ne peut pas le contenir.</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is converted to %6, the form of %5.</source>
        <translation>Le flux %1 (%2, %3) de %4 est converti en %6, le format de %5.</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its streams differ.</source>
        <translation>%1 n’est pas la suite de %2&#xa0;: leurs flux diffèrent.</translation>
    </message>
    <message>
        <source>one view</source>
        <translation>une vue</translation>
    </message>
    <message>
        <source>two views side by side</source>
        <translation>deux vues côte à côte</translation>
    </message>
    <message>
        <source>two views, one above the other</source>
        <translation>deux vues, l’une au-dessus de l’autre</translation>
    </message>
    <message>
        <source>two views in turn by rows</source>
        <translation>deux vues en lignes alternées</translation>
    </message>
    <message>
        <source>two views in turn by columns</source>
        <translation>deux vues en colonnes alternées</translation>
    </message>
    <message>
        <source>two views as a checkerboard</source>
        <translation>deux vues en damier</translation>
    </message>
    <message>
        <source>two views in turn by frames</source>
        <translation>deux vues en images alternées</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot convert subtitles of the form %1.</source>
        <translation>La version installée de FFmpeg ne sait pas convertir les sous-titres au format %1.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 is %3 instead of %4.</source>
        <translation>Le flux %2 de %1 est en %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the language &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>Le flux %2 de %1 a la langue «&#xa0;%3&#xa0;» au lieu de «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the title &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>Le flux %2 de %1 a le titre «&#xa0;%3&#xa0;» au lieu de «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The sound in stream %2 of %1 lasts %3 s instead of %4 s.</source>
        <translation>Le son du flux %2 de %1 dure %3&#xa0;s au lieu de %4&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 has %2 streams of the kind &quot;%3&quot; instead of %4.</source>
        <translation>%1 a %2 flux de type «&#xa0;%3&#xa0;» au lieu de %4.</translation>
    </message>
    <message>
        <source>The pictures of %1 are %2 instead of %3.</source>
        <translation>Les images de %1 font %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 is marked as &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 est marqué «&#xa0;%2&#xa0;» au lieu de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The colours of %1 are tagged %2 instead of %3.</source>
        <translation>Les couleurs de %1 sont indiquées comme %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>The HDR data of the source is missing in %1.</source>
        <translation>Les données HDR de la source manquent dans %1.</translation>
    </message>
    <message>
        <source>%1 has %2 frames instead of %3.</source>
        <translation>%1 a %2 images au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 lasts %2 s instead of %3 s.</source>
        <translation>%1 dure %2&#xa0;s au lieu de %3&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 has %2 chapters instead of %3.</source>
        <translation>%1 a %2 chapitres au lieu de %3.</translation>
    </message>
    <message>
        <source>The end of %1 cannot be decoded.</source>
        <translation>Impossible de décoder la fin de %1.</translation>
    </message>
    <message>
        <source>%1 does not begin after the end of the part before it.</source>
        <translation>%1 ne commence pas après la fin de la partie précédente.</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its codec, size or settings differ.</source>
        <translation>%1 n’est pas la suite de %2&#xa0;: son codec, sa taille ou ses réglages diffèrent.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: %2 frames can be read.</source>
        <translation>%1 est tronqué ou endommagé&#xa0;: %2 images sont lisibles.</translation>
    </message>
    <message>
        <source>%1 changes its size at frame %2: frames are scaled to the first one&apos;s %3 x %4.</source>
        <translation>%1 change de taille à l’image %2&#xa0;: les images sont redimensionnées à la taille de la première, %3&#xa0;×&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded and its neighbour is shown instead.</source>
        <translation>%1 est endommagé&#xa0;: l’image %2 ne peut pas être décodée, l’image voisine est affichée à sa place.</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded.</source>
        <translation>%1 est endommagé&#xa0;: l’image %2 ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>%1: the codec needs even numbers of pixels, %2 x %3 becomes %4 x %5.</source>
        <translation>%1&#xa0;: le codec exige des nombres de pixels pairs, %2&#xa0;×&#xa0;%3 devient %4&#xa0;×&#xa0;%5.</translation>
    </message>
    <message>
        <source>%1: the graphics card encodes H.264 with 8 bits only.</source>
        <translation>%1&#xa0;: la carte graphique n’encode le H.264 qu’en 8&#xa0;bits.</translation>
    </message>
    <message>
        <source>A frame of %1 could not be encoded: %2.</source>
        <translation>Impossible d’encoder une image de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A frame of %1 does not come after the one before it.</source>
        <translation>Une image de %1 ne vient pas après la précédente.</translation>
    </message>
    <message>
        <source>A frame of %1 is %2 x %3 pixels, the file is %4 x %5.</source>
        <translation>Une image de %1 fait %2&#xa0;×&#xa0;%3 pixels, le fichier %4&#xa0;×&#xa0;%5.</translation>
    </message>
    <message>
        <source>There is no frame to be written to %1.</source>
        <translation>Il n’y a aucune image à écrire dans %1.</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264&#xa0;: lisible partout</translation>
    </message>
    <message>
        <source>H.265: smaller, for headsets and 10 bit</source>
        <translation>H.265&#xa0;: plus petit, pour casques et 10&#xa0;bits</translation>
    </message>
    <message>
        <source>AV1: smallest, slow</source>
        <translation>AV1&#xa0;: le plus petit, lent</translation>
    </message>
    <message>
        <source>ProRes 422 HQ: for editing</source>
        <translation>ProRes 422 HQ&#xa0;: pour le montage</translation>
    </message>
    <message>
        <source>FFV1: without loss</source>
        <translation>FFV1&#xa0;: sans perte</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card (NVENC)</source>
        <translation>Carte graphique (NVENC)</translation>
    </message>
    <message>
        <source>The keyframes cannot be read: %1.</source>
        <translation>Impossible de lire les images clés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The keyframes must rise from frame 0 on and have values.</source>
        <translation>Les images clés doivent être dans l’ordre croissant à partir de l’image 0 et avoir des valeurs.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>The cuts must rise from above frame 0.</source>
        <translation>Les coupes doivent être dans l’ordre croissant, après l’image 0.</translation>
    </message>
    <message>
        <source>No shot begins at frame %1.</source>
        <translation>Aucun plan ne commence à l’image %1.</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>The project %1 cannot be used: %2</source>
        <translation>Impossible d’utiliser le projet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer Deep3D Studio: its version is %2, this one reads up to %3.</source>
        <translation>%1 provient d’un Deep3D Studio plus récent&#xa0;: sa version est %2, celui-ci lit jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project.</source>
        <translation>%1 n’est pas un projet Deep3D.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project.</source>
        <translation>%1 est un dossier, pas un projet.</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project, or it is damaged.</source>
        <translation>%1 n’est pas un projet Deep3D, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no clips.</source>
        <translation>Le dossier %1 ne contient ni images ni clips.</translation>
    </message>
    <message>
        <source>The output %1 has to be a folder for several files: end it with a slash.</source>
        <translation>Pour plusieurs fichiers, la sortie %1 doit être un dossier&#xa0;: terminez-la par une barre oblique.</translation>
    </message>
    <message>
        <source>%1 is a clip, and %2 is for photos alone.</source>
        <translation>%1 est un clip, et %2 est réservé aux photos.</translation>
    </message>
    <message>
        <source>%1, which %2 belongs to, is not there: name it before -o.</source>
        <translation>%1, auquel se rapporte %2, est introuvable&#xa0;: indiquez-le avant -o.</translation>
    </message>
    <message>
        <source>A photo or a clip is required.</source>
        <translation>Une photo ou un clip est nécessaire.</translation>
    </message>
    <message>
        <source>Layers of clips lie on the source&apos;s grid: %1 is for photos.</source>
        <translation>Les couches d’un clip suivent la grille de la source&#xa0;: %1 est réservé aux photos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The output %1 lies in the folder that it is made of.</source>
        <translation>La sortie %1 se trouve dans le dossier dont elle est tirée.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>Impossible de copier %1 vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the networks that `deep3d models list` names.</source>
        <translation>%1 n’est ni un fichier ni l’un des réseaux qu’énumère `deep3d models list`.</translation>
    </message>
    <message>
        <source>There is a network of the name %1 already.</source>
        <translation>Il y a déjà un réseau du nom de %1.</translation>
    </message>
    <message>
        <source>%1 is the network that the program ships with: it stays.</source>
        <translation>%1 est le réseau fourni avec le programme&#xa0;: il ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>There is no network of the name %1.</source>
        <translation>Il n’y a pas de réseau du nom de %1.</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA part cannot be loaded: %1.</source>
        <translation>Impossible de charger la partie CUDA de LibTorch&#xa0;: %1.</translation>
    </message>
    <message>
        <source>LibTorch has no CUDA device %1: it finds %2.</source>
        <translation>LibTorch n’a pas de périphérique CUDA %1&#xa0;: il en trouve %2.</translation>
    </message>
    <message>
        <source>The packs hold no picture to measure: none is for evaluation or of a test split, with depth or a second eye.</source>
        <translation>Les paquets ne contiennent aucune image à mesurer&#xa0;: aucune, avec profondeur ou second œil, n’est destinée à l’évaluation ni ne vient d’une partie de test.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures to pack.</source>
        <translation>Le dossier %1 ne contient aucune image à empaqueter.</translation>
    </message>
    <message>
        <source>There is no rank %1 in a group of %2.</source>
        <translation>Il n’y a pas de rang %1 dans un groupe de %2.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 computes on its processor.</source>
        <translation>Gloo transmet les sommes&#xa0;: le rang %1 calcule sur son processeur.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 has no NCCL.</source>
        <translation>Gloo transmet les sommes&#xa0;: le rang %1 n’a pas NCCL.</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 shares its device.</source>
        <translation>Gloo transmet les sommes&#xa0;: le rang %1 partage son périphérique avec un autre.</translation>
    </message>
    <message>
        <source>This program was built without NCCL&apos;s headers (packaging/setup.sh --cuda).</source>
        <translation>Ce programme a été compilé sans les en-têtes de NCCL (packaging/setup.sh --cuda).</translation>
    </message>
    <message>
        <source>NCCL&apos;s part cannot be loaded: %1.</source>
        <translation>Impossible de charger la partie NCCL&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The group at %1:%2 cannot be reached: %3.</source>
        <translation>Impossible de joindre le groupe à l’adresse %1:%2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Graphics card (NVDEC)</source>
        <translation>Carte graphique (NVDEC)</translation>
    </message>
    <message>
        <source>%1 is decoded by the graphics card (NVDEC).</source>
        <translation>%1 est décodé par la carte graphique (NVDEC).</translation>
    </message>
    <message>
        <source>%1 is decoded by the processor: NVDEC cannot be used for it.</source>
        <translation>%1 est décodé par le processeur&#xa0;: NVDEC ne peut pas être utilisé pour ce fichier.</translation>
    </message>
    <message>
        <source>%1 holds an unfinished pack: go on with it by --resume or choose another folder.</source>
        <translation>%1 contient un paquet inachevé&#xa0;: continuez-le avec --resume ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The pack %1 is finished already.</source>
        <translation>Le paquet %1 est déjà terminé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The pack %1 was begun with other pictures or options: choose another folder.</source>
        <translation>Le paquet %1 a été commencé avec d’autres images ou options&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Two folders or films are named %1: sources of a pack need different names.</source>
        <translation>Deux dossiers ou films s’appellent %1&#xa0;: les sources d’un paquet doivent avoir des noms différents.</translation>
    </message>
    <message>
        <source>%1 is no evaluation pack with hashes of its pictures: pack it again with --evaluation.</source>
        <translation>%1 n’est pas un paquet d’évaluation avec les empreintes de ses images&#xa0;: recréez-le avec --evaluation.</translation>
    </message>
    <message>
        <source>%1 must not be trained on: %2 is the evaluation picture %3.</source>
        <translation>%1 ne doit pas servir à l’entraînement&#xa0;: %2 est l’image d’évaluation %3.</translation>
    </message>
    <message>
        <source>%1 does not say that its two views lie side by side or top-bottom: tell it by --stereo.</source>
        <translation>%1 n’indique pas si ses deux vues sont côte à côte ou dessus-dessous&#xa0;: précisez-le avec --stereo.</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2</source>
        <translation>Impossible d’utiliser le périphérique %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>two views in an MPO file</source>
        <translation>deux vues dans un fichier MPO</translation>
    </message>
    <message>
        <source>%1 frames of %2 stayed on the graphics card from its decoder to its encoder.</source>
        <translation>%1 images de %2 sont restées sur la carte graphique, du décodage à l’encodage.</translation>
    </message>
    <message>
        <source>This build has no CUDA renderer; the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>Ce programme a été compilé sans moteur de rendu CUDA&#x202f;; le périphérique doit être «&#xa0;cpu&#xa0;» ou «&#xa0;auto&#xa0;».</translation>
    </message>
    <message>
        <source>No CUDA device: this build has no CUDA renderer.</source>
        <translation>Pas de périphérique CUDA&#xa0;: ce programme a été compilé sans moteur de rendu CUDA.</translation>
    </message>
    <message>
        <source>The CUDA renderer takes %1 layers and this depth has %2: the processor renders it.</source>
        <translation>Le moteur de rendu CUDA accepte %1 couches et cette profondeur en a %2&#xa0;: le processeur calcule le rendu.</translation>
    </message>
    <message>
        <source>No CUDA device: %1.</source>
        <translation>Pas de périphérique CUDA&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No CUDA device can be used (%1); the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>Aucun périphérique CUDA n’est utilisable (%1)&#x202f;; le périphérique doit être «&#xa0;cpu&#xa0;» ou «&#xa0;auto&#xa0;».</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2.</source>
        <translation>Il n’y a pas de périphérique CUDA %1&#xa0;: cette machine en a %2.</translation>
    </message>
    <message>
        <source>The CUDA device has too little memory for this picture.</source>
        <translation>Le périphérique CUDA n’a pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
        <source>The CUDA device failed: %1.</source>
        <translation>Le périphérique CUDA a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>two views in a JPS file</source>
        <translation>deux vues dans un fichier JPS</translation>
    </message>
    <message>
        <source>%1 stores its colours as ICtCp of HLG, which cannot be read.</source>
        <translation>%1 enregistre ses couleurs en ICtCp HLG, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Take it as one picture</source>
        <translation>Traiter comme une seule image</translation>
    </message>
    <message>
        <source>Keep both views</source>
        <translation>Conserver les deux vues</translation>
    </message>
    <message>
        <source>Convert the left view</source>
        <translation>Convertir la vue gauche</translation>
    </message>
    <message>
        <source>%1 does not hold two views, as far as it says or looks like it: tell it by --stereo-input %2.</source>
        <translation>Ni les indications ni l’aspect de %1 ne révèlent deux vues&#xa0;: précisez-les avec --stereo-input %2.</translation>
    </message>
    <message>
        <source>%1 holds %2, which cannot be taken apart: --stereo-input convert takes its frames as plain pictures.</source>
        <translation>%1 contient %2, qui ne peuvent pas être séparées&#xa0;: --stereo-input convert traite ses images comme des images ordinaires.</translation>
    </message>
    <message>
        <source>%1 has no place for the colour tags %2: players have to be told by hand.</source>
        <translation>%1 ne peut pas contenir les indications de couleur %2&#xa0;: il faut les donner au lecteur à la main.</translation>
    </message>
    <message>
        <source>The languages of the streams of %1 are left out: %2 cannot hold them.</source>
        <translation>Les langues des flux de %1 sont omises&#xa0;: %2 ne peut pas les contenir.</translation>
    </message>
    <message>
        <source>The chapters of %1 are left out: %2 cannot hold them.</source>
        <translation>Les chapitres de %1 sont omis&#xa0;: %2 ne peut pas les contenir.</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>La largeur</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>La qualité</translation>
    </message>
    <message>
        <source>The number of wiggle pictures</source>
        <translation>Le nombre d’images du wigglegram</translation>
    </message>
    <message>
        <source>The time of a wiggle picture</source>
        <translation>La durée d’une image du wigglegram</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipExportDialog</name>
    <message>
        <source>As the clip (%1 px)</source>
        <translation>Comme le clip (%1&#xa0;px)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>0 is the best and makes the largest file (CRF); every 6 more halve it.</source>
        <translation>0 donne la meilleure qualité et le fichier le plus gros (CRF)&#x202f;; chaque pas de 6 en divise la taille par deux.</translation>
    </message>
    <message>
        <source>Only the range that is chosen on the timeline</source>
        <translation>Seulement la plage choisie sur la timeline</translation>
    </message>
    <message>
        <source>Keep sound, subtitles and chapters</source>
        <translation>Conserver le son, les sous-titres et les chapitres</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>&amp;Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Result: %1, %2 pictures</source>
        <translation>Résultat&#xa0;: %1, %2 images</translation>
    </message>
    <message>
        <source>Measuring time and size on a few pictures …</source>
        <translation>Mesure de la durée et de la taille sur quelques images…</translation>
    </message>
    <message>
        <source>Measured on a few pictures from the clip&apos;s middle. Sound comes to the size; while it works it needs up to twice as much on the disk.</source>
        <translation>Mesuré sur quelques images du milieu du clip. Le son s’ajoute à la taille&#x202f;; pendant le traitement, il faut jusqu’à deux fois plus d’espace disque.</translation>
    </message>
    <message>
        <source>Encode thoroughly</source>
        <translation>Encoder soigneusement</translation>
    </message>
    <message>
        <source>Takes up to twice as long to encode and keeps a little more detail in about the same size.</source>
        <translation>L’encodage dure jusqu’à deux fois plus longtemps et garde un peu plus de détails pour une taille à peu près égale.</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipForecaster</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>About %1, %2, up to %3 of memory</source>
        <translation>Environ %1, %2, jusqu’à %3 de mémoire</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportController</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>Mémoire insuffisante pour cet export. Une largeur plus petite peut convenir.</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportDialog</name>
    <message>
        <source>As the photo (%1 px)</source>
        <translation>Comme la photo (%1&#xa0;px)</translation>
    </message>
    <message>
        <source>100 keeps the most and makes the largest file; 92 is hard to tell from the original.</source>
        <translation>100 conserve le plus de détails et donne le fichier le plus gros&#x202f;; 92 se distingue à peine de l’original.</translation>
    </message>
    <message>
        <source>2 jumps between the eyes; more swing smoothly from one to the other.</source>
        <translation>2 vues sautent d’un œil à l’autre&#x202f;; davantage oscillent en douceur de l’un à l’autre.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF)</source>
        <translation>Conserver les données de l’appareil (EXIF)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Time of each</source>
        <translation>D&amp;urée de chacune</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Result: two pictures of %1</source>
        <translation>Résultat&#xa0;: deux images de %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Traitement en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Working … about %1 left</source>
        <translation>Traitement en cours… encore %1 environ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportForm</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>The width of the picture for one eye.</source>
        <translation>La largeur de l’image pour un œil.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>&amp;Lunettes</translation>
    </message>
    <message>
        <source>&amp;Width of one eye</source>
        <translation>Lar&amp;geur par œil</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueue</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>Mémoire insuffisante pour cet export. Une largeur plus petite peut convenir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueuePanel</name>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the selected export, or go on with it</source>
        <translation>Mettre en pause l’export sélectionné, ou le reprendre</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Do the selected export sooner</source>
        <translation>Exécuter plus tôt l’export sélectionné</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Do the selected export later</source>
        <translation>Exécuter plus tard l’export sélectionné</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected export out of the list; what is written of an unfinished one goes</source>
        <translation>Retirer de la liste l’export sélectionné&#x202f;; ce qui a été écrit d’un export inachevé est effacé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the finished clip</source>
        <translation>Ouvrir le clip terminé</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the finished clip in its folder</source>
        <translation>Afficher le clip terminé dans son dossier</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>Reprendre tout ce qui est en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerCell</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Couche %1 sur %2</translation>
    </message>
    <message>
        <source>%1
Click selects, double click or S solos, M mutes, R resets.
Drag up or down: gain. Drag left or right: offset.</source>
        <translation>%1
Clic&#xa0;: sélectionner. Double-clic ou S&#xa0;: isoler. M&#xa0;: désactiver. R&#xa0;: réinitialiser.
Glisser vers le haut ou le bas&#xa0;: gain. Glisser vers la gauche ou la droite&#xa0;: décalage.</translation>
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
        <translation>Désactiver cette couche (M)</translation>
    </message>
    <message>
        <source>Show this layer alone (S)</source>
        <translation>Afficher cette couche seule (S)</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerGrid</name>
    <message>
        <source>The layers of the picture appear here, from near to far, as soon as one is open.</source>
        <translation>Les couches de l’image apparaissent ici, du proche au lointain, dès qu’une image est ouverte.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Thermique</translation>
    </message>
    <message>
        <source>Show the probability over the dimmed picture</source>
        <translation>Afficher la probabilité sur l’image assombrie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Show the picture multiplied by the probability</source>
        <translation>Afficher l’image multipliée par la probabilité</translation>
    </message>
    <message>
        <source>Parallax in % of the width</source>
        <translation>Parallaxe en % de la largeur</translation>
    </message>
    <message>
        <source>Parallax in pixels of the full picture</source>
        <translation>Parallaxe en pixels de l’image entière</translation>
    </message>
    <message>
        <source>Parallax in mm on the screen</source>
        <translation>Parallaxe en mm sur l’écran</translation>
    </message>
    <message>
        <source>Reset every layer: no mute, no solo, gain 1, offset 0</source>
        <translation>Réinitialiser toutes les couches&#xa0;: actives, pas de solo, gain 1, décalage 0</translation>
    </message>
    <message>
        <source>Reset every layer</source>
        <translation>Réinitialiser toutes les couches</translation>
    </message>
    <message>
        <source>Layer %1 of %2</source>
        <translation>Couche %1 sur %2</translation>
    </message>
    <message>
        <source>parallax %1</source>
        <translation>parallaxe %1</translation>
    </message>
    <message>
        <source>%1 of the picture</source>
        <translation>%1 de l’image</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>gain %1</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>décalage %1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>joins the facts of one layer: &quot;Layer 3 of 33 · parallax −3.6 %&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n layers selected</source>
        <translation>
            <numerusform>%n couche sélectionnée</numerusform>
            <numerusform>%n couches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the picture is comfortable</source>
        <translation>Toute l’image est confortable</translation>
    </message>
    <message>
        <source>%1 of the picture outside the comfort budget</source>
        <translation>%1 de l’image hors de la zone de confort</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: they have no layers.</source>
        <translation>Les deux vues propres au fichier sont affichées&#xa0;: elles n’ont pas de couches.</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerHistogram</name>
    <message>
        <source>Histogram of the layers</source>
        <translation>Histogramme des couches</translation>
    </message>
    <message>
        <source>%1 of the picture lie outside the comfort budget</source>
        <translation>%1 de l’image hors de la zone de confort</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>Lointain</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>How much of the picture lies in each layer.
The lighter span is comfortable on a desktop monitor: parallax %1 to %2 of the width.</source>
        <translation>Part de l’image qui se trouve dans chaque couche.
La zone plus claire est confortable sur un écran d’ordinateur&#xa0;: parallaxe de %1 à %2 de la largeur.</translation>
    </message>
</context>
<context>
    <name>deep3d::MainWindow</name>
    <message>
        <source>Stereo</source>
        <translation>Stéréo</translation>
    </message>
    <message>
        <source>Point under the pointer</source>
        <translation>Point sous le pointeur</translation>
    </message>
    <message>
        <source>Layers, near to far</source>
        <translation>Couches, du proche au lointain</translation>
    </message>
    <message>
        <source>Looking at the depth …</source>
        <translation>Analyse de la profondeur…</translation>
    </message>
    <message>
        <source>%1 – Deep3D Studio</source>
        <translation>%1 – Deep3D Studio</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Deep3D Studio</source>
        <translation>Deep3D Studio</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) with work that was not saved are back.</source>
        <translation>
            <numerusform>Le travail non enregistré de %n image ou clip a été récupéré.</numerusform>
            <numerusform>Le travail non enregistré de %n images ou clips a été récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo and no clip in it.</source>
        <translation>Il ne s’y trouve ni photo ni clip.</translation>
    </message>
    <message>
        <source>%1, %2 pictures/s</source>
        <translation>%1, %2 images/s</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>Affichage impossible.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) were not finished. Go on with them now?</source>
        <translation>
            <numerusform>%n export n’est pas terminé. Le reprendre maintenant&#x202f;?</numerusform>
            <numerusform>%n exports ne sont pas terminés. Les reprendre maintenant&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>deep3d::MediaPanel</name>
    <message>
        <source>Opened photos and clips</source>
        <translation>Photos et clips ouverts</translation>
    </message>
    <message>
        <source>Photos and clips that you open stand here.</source>
        <translation>Les photos et clips que vous ouvrez apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>deep3d::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>deep3d::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Add network …</source>
        <translation>&amp;Ajouter un réseau…</translation>
    </message>
    <message>
        <source>Try a network of your own and keep a copy of it</source>
        <translation>Essayer votre propre réseau et en garder une copie</translation>
    </message>
    <message>
        <source>The network %1 is gone: the one that comes with the program is used.</source>
        <translation>Le réseau %1 n’est plus là&#xa0;: celui fourni avec le programme est utilisé.</translation>
    </message>
    <message>
        <source>The network that comes with the program is used: %1</source>
        <translation>Le réseau fourni avec le programme est utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Trying the network …</source>
        <translation>Essai du réseau…</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>&amp;Supprimer un réseau</translation>
    </message>
    <message>
        <source>Remove the network %1? Its files are deleted from this computer.</source>
        <translation>Supprimer le réseau %1&#x202f;? Ses fichiers seront effacés de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewController</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n thread</numerusform>
            <numerusform>%1, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds both eyes already: %1.</source>
        <translation>Ce fichier contient déjà les deux yeux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file seems to hold both eyes already: %1.</source>
        <translation>Ce fichier semble déjà contenir les deux yeux&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewWidget</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbeBars</name>
    <message>
        <source>Mass of each layer at the pointer</source>
        <translation>Part de chaque couche sous le pointeur</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbePanel</name>
    <message>
        <source>What the network says about the point under the pointer: how much it believes in each layer, from near (left) to far (right).</source>
        <translation>Ce que le réseau dit du point sous le pointeur&#xa0;: dans quelle mesure il croit à chaque couche, du proche (à gauche) au lointain (à droite).</translation>
    </message>
    <message>
        <source>The network sees two depths here, as in glass, hair or at an edge.</source>
        <translation>Le réseau voit ici deux profondeurs, comme dans le verre, les cheveux ou le long d’un contour.</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallaxe</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>parallax in percent of the width and in pixels</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>Deux pics</translation>
    </message>
    <message>
        <source>One peak</source>
        <translation>Un pic</translation>
    </message>
    <message>
        <source>Point at the picture</source>
        <translation>Survolez l’image</translation>
    </message>
</context>
<context>
    <name>deep3d::ProjectKeeper</name>
    <message>
        <source>The project was not saved</source>
        <translation>Le projet n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>Impossible d’ouvrir le projet</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is no longer there. Where is it now?</source>
        <translation>%1 se rapporte à %2, qui n’est plus là. Où se trouve ce fichier maintenant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>deep3d::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Effacer la liste</translation>
    </message>
</context>
<context>
    <name>deep3d::StatusPanel</name>
    <message>
        <source>Size of the photo</source>
        <translation>Taille de la photo</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>Zoom de l’aperçu</translation>
    </message>
    <message>
        <source>Pictures of the preview in the last second</source>
        <translation>Images de l’aperçu pendant la dernière seconde</translation>
    </message>
    <message>
        <source>Time of the last rendering</source>
        <translation>Durée du dernier rendu</translation>
    </message>
    <message>
        <source>Network, and the time it took for this photo</source>
        <translation>Réseau, et temps qu’il a mis pour cette photo</translation>
    </message>
    <message>
        <source>What does the work</source>
        <translation>Ce qui effectue le calcul</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1&#xa0;: %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Render %1 ms</source>
        <translation>Rendu %1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)/s</source>
        <translation>
            <numerusform>%n image/s</numerusform>
            <numerusform>%n images/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>deep3d::StereoPanel</name>
    <message>
        <source>Depth scale</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How deep the scene is: 0 is flat, 1 as the network sees it.</source>
        <translation>La profondeur de la scène&#xa0;: 0 la rend plate, 1 la montre telle que la voit le réseau.</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Moves the whole scene behind the screen (right) or in front of it (left), in percent of the picture&apos;s width.</source>
        <translation>Déplace toute la scène derrière l’écran (à droite) ou devant lui (à gauche), en pourcentage de la largeur de l’image.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>How much of the change the left eye takes: at 0 % it sees the photo itself, at 50 % both eyes share it.</source>
        <translation>La part du changement que prend l’œil gauche&#xa0;: à 0&#xa0;%, il voit la photo elle-même&#x202f;; à 50&#xa0;%, les deux yeux se la partagent.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the other eye&apos;s view is made.</source>
        <translation>Comment la vue de l’autre œil est créée.</translation>
    </message>
    <message>
        <source>Deep3D&apos;s own: a soft mixture of shifted pictures.</source>
        <translation>La méthode propre à Deep3D&#xa0;: un mélange doux d’images décalées.</translation>
    </message>
    <message>
        <source>Like selection, but each point is read once: no ghosts.</source>
        <translation>Comme la sélection, mais chaque point n’est lu qu’une fois&#xa0;: pas d’images fantômes.</translation>
    </message>
    <message>
        <source>Layers that hide each other: gaps behind near things are filled with what lies behind.</source>
        <translation>Des couches qui se masquent mutuellement&#xa0;: les vides derrière les objets proches sont comblés par ce qui se trouve derrière.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>What stands at the left and right side where an eye looks beyond the photo.</source>
        <translation>Ce qui figure à gauche et à droite, là où un œil voit au-delà de la photo.</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: nothing here but &quot;swap eyes&quot; acts on them.</source>
        <translation>Les deux vues propres au fichier sont affichées&#xa0;: seul «&#xa0;Inverser les yeux&#xa0;» agit ici sur elles.</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelinePanel</name>
    <message>
        <source>From the keyframe to the next</source>
        <translation>De l’image clé à la suivante</translation>
    </message>
    <message>
        <source>How the value gets from the selected keyframe to the one after it</source>
        <translation>Comment la valeur passe de l’image clé sélectionnée à la suivante</translation>
    </message>
    <message>
        <source>Own settings for this shot</source>
        <translation>Réglages propres à ce plan</translation>
    </message>
    <message>
        <source>What is set while this shot is seen holds for it alone; else for every shot without its own</source>
        <translation>Ce qui est réglé pendant que ce plan est affiché ne vaut que pour lui&#x202f;; sinon, pour tous les plans sans réglages propres</translation>
    </message>
    <message>
        <source>Reduce flicker</source>
        <translation>Réduire le scintillement</translation>
    </message>
    <message>
        <source>%1 of %2, frame %3</source>
        <translation>%1 sur %2, image %3</translation>
    </message>
    <message>
        <source>Looking for cuts: %1 %</source>
        <translation>Recherche des coupes&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>The network is slower than the clip: depth between answered frames</source>
        <translation>Le réseau est plus lent que le clip&#xa0;: profondeur reprise des images voisines</translation>
    </message>
    <message>
        <source>Reducing flicker: %1 %</source>
        <translation>Réduction du scintillement&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Smooths the depth from frame to frame along the motion, anew at every cut. A frame at rest is shown with it, exactly as it is exported, and so is a frame that is played where the network&apos;s answers about those before it are known in time; else each frame has its own depth.</source>
        <translation>Lisse la profondeur d’une image à l’autre en suivant le mouvement, en recommençant à chaque coupe. Une image à l’arrêt est affichée ainsi, exactement comme elle sera exportée&#x202f;; une image en cours de lecture aussi, si les réponses du réseau pour les images précédentes sont connues à temps&#x202f;; sinon, chaque image a sa propre profondeur.</translation>
    </message>
    <message>
        <source>Depth without flicker reduction: it is not ready ahead of the play head</source>
        <translation>Profondeur sans réduction du scintillement&#xa0;: elle n’est pas prête avant la tête de lecture</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelineView</name>
    <message>
        <source>Open a clip: its pictures, cuts and keyframes stand here.</source>
        <translation>Ouvrez un clip&#xa0;: ses images, coupes et images clés apparaissent ici.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Frame %1: %2. Drag it; Delete removes it.</source>
        <translation>Image %1&#xa0;: %2. Faites-la glisser&#x202f;; Suppr la supprime.</translation>
    </message>
    <message>
        <source>Frame %1: %2. A double click sets a keyframe.</source>
        <translation>Image %1&#xa0;: %2. Un double-clic place une image clé.</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead, or remove it</source>
        <translation>Placer une image clé à la tête de lecture, ou la supprimer</translation>
    </message>
    <message>
        <source>Frame %1, %2. Drag to look; drag with Shift to choose the range to play; the wheel zooms.</source>
        <translation>Image %1, %2. Glisser&#xa0;: parcourir&#x202f;; glisser avec Maj&#xa0;: choisir la plage à lire&#x202f;; molette&#xa0;: zoomer.</translation>
    </message>
    <message>
        <source>At this cut the scene jumps nearer by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>À cette coupe, la scène se rapproche brusquement de %1 de la largeur&#x202f;; «&#xa0;Adoucir le saut de profondeur&#xa0;», dans le menu Clip, y remédie.</translation>
    </message>
    <message>
        <source>At this cut the scene jumps back by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>À cette coupe, la scène recule brusquement de %1 de la largeur&#x202f;; «&#xa0;Adoucir le saut de profondeur&#xa0;», dans le menu Clip, y remédie.</translation>
    </message>
    <message>
        <source>Depth is ready for %1 of %2 frames; the others follow while the clip rests.</source>
        <translation>La profondeur est prête pour %1 images sur %2&#x202f;; les autres suivent tant que le clip est à l’arrêt.</translation>
    </message>
</context>
<context>
    <name>deep3d::ValueSlider</name>
    <message>
        <source>%1
Double click: neutral value. Wheel and arrow keys step, with Shift finely.</source>
        <translation>%1
Double-clic&#xa0;: valeur neutre. Molette et touches fléchées&#xa0;: par pas, fins avec Maj.</translation>
    </message>
</context>
<context>
    <name>deep3d::Welcome</name>
    <message>
        <source>Or open one, or paste a picture with Ctrl+V.</source>
        <translation>Vous pouvez aussi en ouvrir un, ou coller une image avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Drop a photo or a clip here to see it in 3D</source>
        <translation>Déposez ici une photo ou un clip pour le voir en 3D</translation>
    </message>
</context>
<context>
    <name>deep3d::WindowActions</name>
    <message>
        <source>Open the sample p&amp;hoto</source>
        <translation>Ouvrir la p&amp;hoto d’exemple</translation>
    </message>
    <message>
        <source>Open the picture or the files that were copied</source>
        <translation>Ouvrir l’image ou les fichiers copiés</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;About Deep3D Studio</source>
        <translation>À &amp;propos de Deep3D Studio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Converge here</source>
        <translation>&amp;Converger ici</translation>
    </message>
    <message>
        <source>Click on the picture what shall lie in the plane of the screen</source>
        <translation>Cliquez dans l’image sur ce qui doit se trouver dans le plan de l’écran</translation>
    </message>
    <message>
        <source>S&amp;wap eyes</source>
        <translation>&amp;Inverser les yeux</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Put every stereo setting of this photo back</source>
        <translation>Réinitialiser tous les réglages stéréo de cette photo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>Un pixel de l’image correspond à un pixel de l’écran</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>Réinitialiser les pa&amp;nneaux</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>How the preview shows the two views; exporting has its own choice (keys 1 … 9, 0)</source>
        <translation>Comment l’aperçu montre les deux vues&#x202f;; l’export a son propre choix (touches 1 à 9, et 0)</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>The coloured glasses you wear, and how colours are treated for them</source>
        <translation>Les lunettes colorées que vous portez, et le traitement des couleurs qui leur convient</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>&amp;Lunettes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Exchange the finished left and right views</source>
        <translation>Échanger les vues gauche et droite une fois calculées</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>Keep the settings, keyframes and cuts in a file</source>
        <translation>Conserver les réglages, images clés et coupes dans un fichier</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>S&amp;uivant dans la liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the list</source>
        <translation>&amp;Précédent dans la liste</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>Open the sample c&amp;lip</source>
        <translation>Ouvrir le c&amp;lip d’exemple</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renderer: auto, cpu, cuda or cuda:N.</source>
        <translation>Moteur de rendu&#xa0;: auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D.</source>
        <translation>Transforme photos et clips en 3D stéréoscopique.</translation>
    </message>
    <message>
        <source>Photos, clips, projects or folders to open.</source>
        <translation>Photos, clips, projets ou dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Network to use: a name or a file.</source>
        <translation>Réseau à utiliser&#xa0;: un nom ou un fichier.</translation>
    </message>
</context>
</TS>
