<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>EmergencyButton</name>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickHidePage</name>
    <message>
        <source>Stock of forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle log book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stationery order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator maintenance record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING · invented people · nothing from here can enter a live office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
