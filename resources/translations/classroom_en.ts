<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MissedCard</name>
    <message numerus="yes">
        <source>An ordinary traveller: %n false alarm(s)</source>
        <translation>
            <numerusform>An ordinary traveller: %n false alarm</numerusform>
            <numerusform>An ordinary traveller: %n false alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n indicator(s) found. What was missed</source>
        <translation>
            <numerusform>{found} of %n indicator found. What was missed</numerusform>
            <numerusform>{found} of %n indicators found. What was missed</numerusform>
        </translation>
    </message>
</context>
</TS>
