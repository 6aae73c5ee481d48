<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MendPage</name>
    <message numerus="yes">
        <source>%n row(s) are saved in a new file.</source>
        <translation>
            <numerusform>%n row is saved in a new file.</numerusform>
            <numerusform>%n rows are saved in a new file.</numerusform>
        </translation>
    </message>
</context>
</TS>
