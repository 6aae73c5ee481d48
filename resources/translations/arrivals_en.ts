<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>%n packet(s), each taken in by itself.</source>
        <translation>
            <numerusform>%n packet, taken in by itself.</numerusform>
            <numerusform>%n packets, each taken in by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n not read</source>
        <translation>
            <numerusform>Messages, %n not read</numerusform>
            <numerusform>Messages, %n not read</numerusform>
        </translation>
    </message>
</context>
</TS>
