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
