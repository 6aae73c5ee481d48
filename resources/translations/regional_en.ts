<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgencyPage</name>
    <message numerus="yes">
        <source>%n case(s) wait for your answer.</source>
        <translation>
            <numerusform>%n case waits for your answer.</numerusform>
            <numerusform>%n cases wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseKeys</name>
    <message numerus="yes">
        <source>Receipts wait for %n post(s).</source>
        <translation>
            <numerusform>Receipts wait for %n post.</numerusform>
            <numerusform>Receipts wait for %n posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%n office(s) showed keys and wait for a call with the words.</source>
        <translation>
            <numerusform>%n office showed its keys and waits for a call with the words.</numerusform>
            <numerusform>%n offices showed their keys and wait for a call with the words.</numerusform>
        </translation>
    </message>
</context>
</TS>
