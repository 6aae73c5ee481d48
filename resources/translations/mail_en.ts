<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BulletinPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n post(s).</source>
        <translation>
            <numerusform>Sealed for %n post.</numerusform>
            <numerusform>Sealed for %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have no valid key and will not get it.</source>
        <translation>
            <numerusform>%n post has no valid key and will not get it.</numerusform>
            <numerusform>%n posts have no valid key and will not get it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>%n message(s) not read yet.</source>
        <translation>
            <numerusform>%n message not read yet.</numerusform>
            <numerusform>%n messages not read yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
