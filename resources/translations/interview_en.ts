<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n question(s) are open. F8 shows them.</source>
        <translation>
            <numerusform>%n question is open. F8 shows it.</numerusform>
            <numerusform>%n questions are open. F8 shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were typed only once.</source>
        <translation>
            <numerusform>%n answer was typed only once.</numerusform>
            <numerusform>%n answers were typed only once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message numerus="yes">
        <source>%n answer(s) are destroyed</source>
        <translation>
            <numerusform>%n answer is destroyed</numerusform>
            <numerusform>%n answers are destroyed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatParts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
