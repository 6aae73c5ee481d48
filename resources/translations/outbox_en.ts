<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n packet(s) wait for a stick. They stay here until the receipt.</source>
        <translation>
            <numerusform>%n packet waits for a stick. It stays here until the receipt.</numerusform>
            <numerusform>%n packets wait for a stick. They stay here until the receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write again, %n without a receipt</source>
        <translation>
            <numerusform>Write again, %n without a receipt</numerusform>
            <numerusform>Write again, %n without a receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message numerus="yes">
        <source>%n sealed packet(s) written to the stick</source>
        <translation>
            <numerusform>%n sealed packet is on the stick</numerusform>
            <numerusform>%n sealed packets are on the stick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n sealed packet(s) to the stick</source>
        <translation>
            <numerusform>Write %n sealed packet to the stick</numerusform>
            <numerusform>Write %n sealed packets to the stick</numerusform>
        </translation>
    </message>
</context>
</TS>
