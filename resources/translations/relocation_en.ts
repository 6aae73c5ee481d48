<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>DestroyPostPage</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>access of %n person(s)</source>
        <translation>
            <numerusform>access of %n person</numerusform>
            <numerusform>access of %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
