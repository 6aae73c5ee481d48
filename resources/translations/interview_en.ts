<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>DestroyPage</name>
    <message numerus="yes">
        <source>%n answer(s) are destroyed</source>
        <translation>
            <numerusform>%n answer is destroyed</numerusform>
            <numerusform>%n answers are destroyed</numerusform>
        </translation>
    </message>
</context>
</TS>
