<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>LeftNotesPage</name>
    <message numerus="yes">
        <source>%n urgent note(s) left while the vault was locked</source>
        <translation>
            <numerusform>%n urgent note left while the vault was locked</numerusform>
            <numerusform>%n urgent notes left while the vault was locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message numerus="yes">
        <source>Still looking at %n half-typed paper(s) for signs of danger.</source>
        <translation>
            <numerusform>Still looking at %n half-typed paper for signs of danger.</numerusform>
            <numerusform>Still looking at %n half-typed papers for signs of danger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) missing</source>
        <translation>
            <numerusform>%n receipt missing</numerusform>
            <numerusform>%n receipts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A key ends in %n day(s)</source>
        <translation>
            <numerusform>A key ends in %n day</numerusform>
            <numerusform>A key ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandInPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoRows</name>
    <message numerus="yes">
        <source>And %n more with a plan for the night</source>
        <translation>
            <numerusform>And %n more with a plan for the night</numerusform>
            <numerusform>And %n more with a plan for the night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not finished</source>
        <translation>
            <numerusform>And %n more not finished</numerusform>
            <numerusform>And %n more not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not decided</source>
        <translation>
            <numerusform>And %n more not decided</numerusform>
            <numerusform>And %n more not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not countersigned</source>
        <translation>
            <numerusform>And %n more not countersigned</numerusform>
            <numerusform>And %n more not countersigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent note(s) left while the vault was locked</source>
        <translation>
            <numerusform>%n urgent note left while the vault was locked</numerusform>
            <numerusform>%n urgent notes left while the vault was locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed packet(s), not yet on a stick</source>
        <translation>
            <numerusform>%n sealed packet, not yet on a stick</numerusform>
            <numerusform>%n sealed packets, not yet on a stick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked about what is kept</source>
        <translation>
            <numerusform>%n person asked about what is kept</numerusform>
            <numerusform>%n people asked about what is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are due for erasure</source>
        <translation>
            <numerusform>%n interview is due for erasure</numerusform>
            <numerusform>%n interviews are due for erasure</numerusform>
        </translation>
    </message>
</context>
</TS>
