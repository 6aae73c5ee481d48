<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>NewKeysPage</name>
    <message numerus="yes">
        <source>For %n day(s), and until a kit has told the others of the new ones.</source>
        <translation>
            <numerusform>For %n day, and until a kit has told the others of the new ones.</numerusform>
            <numerusform>For %n days, and until a kit has told the others of the new ones.</numerusform>
        </translation>
    </message>
</context>
</TS>
