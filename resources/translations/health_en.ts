<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>DamagedPage</name>
    <message numerus="yes">
        <source>%n place(s) of the vault’s file cannot be read. What is readable can be saved into a new file; the old one is kept beside it.</source>
        <translation>
            <numerusform>%n place of the vault’s file cannot be read. What is readable can be saved into a new file; the old one is kept beside it.</numerusform>
            <numerusform>%n places of the vault’s file cannot be read. What is readable can be saved into a new file; the old one is kept beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are done.</source>
        <translation>
            <numerusform>And %n more, once these are done.</numerusform>
            <numerusform>And %n more, once these are done.</numerusform>
        </translation>
    </message>
</context>
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
