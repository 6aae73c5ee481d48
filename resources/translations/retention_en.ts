<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CopyPage</name>
    <message numerus="yes">
        <source>%n sign(s) were seen. They stand on no paper: tell them.</source>
        <translation>
            <numerusform>%n sign was seen. It stands on no paper: tell it.</numerusform>
            <numerusform>%n signs were seen. They stand on no paper: tell them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message numerus="yes">
        <source>The date is right: erase %n case(s)</source>
        <translation>
            <numerusform>The date is right: erase %n case</numerusform>
            <numerusform>The date is right: erase %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>%n case(s) are erased. Code and ledger stay.</source>
        <translation>
            <numerusform>%n case is erased. Code and ledger stay.</numerusform>
            <numerusform>%n cases are erased. Code and ledger stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: they had changed.</source>
        <translation>
            <numerusform>%n stayed: it had changed.</numerusform>
            <numerusform>%n stayed: they had changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait for an answer</source>
        <translation>
            <numerusform>%n person waits for an answer</numerusform>
            <numerusform>%n people wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, with later days.</source>
        <translation>
            <numerusform>And %n more, with a later day.</numerusform>
            <numerusform>And %n more, with later days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been kept for as long as they may be.</source>
        <translation>
            <numerusform>%n case has been kept for as long as it may be.</numerusform>
            <numerusform>%n cases have been kept for as long as they may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No outcome was told of %n of them.</source>
        <translation>
            <numerusform>No outcome was told of %n of them.</numerusform>
            <numerusform>No outcome was told of %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody decided about %n of them.</source>
        <translation>
            <numerusform>Nobody decided about %n of them.</numerusform>
            <numerusform>Nobody decided about %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message numerus="yes">
        <source>It was passed on %n time(s).</source>
        <translation>
            <numerusform>It was passed on once.</numerusform>
            <numerusform>It was passed on %n times.</numerusform>
        </translation>
    </message>
</context>
</TS>
