<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>deep3d::LayerGrid</name>
    <message numerus="yes">
        <source>%n layers selected</source>
        <translation>
            <numerusform>%n layer selected</numerusform>
            <numerusform>%n layers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deep3d::MainWindow</name>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) with work that was not saved are back.</source>
        <translation>
            <numerusform>%n picture or clip with work that was not saved is back.</numerusform>
            <numerusform>%n pictures or clips with work that was not saved are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) were not finished. Go on with them now?</source>
        <translation>
            <numerusform>%n export was not finished. Go on with it now?</numerusform>
            <numerusform>%n exports were not finished. Go on with them now?</numerusform>
        </translation>
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
</context>
<context>
    <name>deep3d::StatusPanel</name>
    <message numerus="yes">
        <source>%n picture(s)/s</source>
        <translation>
            <numerusform>%n picture/s</numerusform>
            <numerusform>%n pictures/s</numerusform>
        </translation>
    </message>
</context>
</TS>
