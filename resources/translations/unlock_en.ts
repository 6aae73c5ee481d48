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
<context>
    <name>TakeOverPage</name>
    <message numerus="yes">
        <source>**Look at the day.** %n file(s) of another handover, with another code, lie on this stick too. Take over only the one whose code the old laptop shows.</source>
        <translation>
            <numerusform>**Look at the day.** %n file of another handover, with another code, lies on this stick too. Take over only the one whose code the old laptop shows.</numerusform>
            <numerusform>**Look at the day.** %n files of another handover, with another code, lie on this stick too. Take over only the one whose code the old laptop shows.</numerusform>
        </translation>
    </message>
</context>
</TS>
