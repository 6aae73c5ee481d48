<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are well</source>
        <translation>
            <numerusform>%n check is well</numerusform>
            <numerusform>%n checks are well</numerusform>
        </translation>
    </message>
</context>
</TS>
