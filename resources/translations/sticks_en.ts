<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>StickCard</name>
    <message numerus="yes">
        <source>%n packet(s) written to it on this journey</source>
        <translation>
            <numerusform>%n packet written to it on this journey</numerusform>
            <numerusform>%n packets written to it on this journey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of earlier journeys may still lie on it.</source>
        <translation>
            <numerusform>%n packet of earlier journeys may still lie on it.</numerusform>
            <numerusform>%n packets of earlier journeys may still lie on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SticksPage</name>
    <message numerus="yes">
        <source>%n stick(s) overdue: call the courier.</source>
        <translation>
            <numerusform>%n stick overdue: call the courier.</numerusform>
            <numerusform>%n sticks overdue: call the couriers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
