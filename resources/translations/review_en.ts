<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CombinedList</name>
    <message numerus="yes">
        <source>%n strong</source>
        <translation>
            <numerusform>%n strong</numerusform>
            <numerusform>%n strong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n medium</numerusform>
            <numerusform>%n medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <translation>
            <numerusform>%n weak</numerusform>
            <numerusform>%n weak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenWords</name>
    <message numerus="yes">
        <source>%n place(s) hidden in the text.</source>
        <translation>
            <numerusform>%n place hidden in the text.</numerusform>
            <numerusform>%n places hidden in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message numerus="yes">
        <source>%n answer(s) stay here</source>
        <translation>
            <numerusform>%n answer stays here</numerusform>
            <numerusform>%n answers stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that they would see are sealed.</source>
        <translation>
            <numerusform>%n answer that they would see is sealed.</numerusform>
            <numerusform>%n answers that they would see are sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n indicator(s), with their reasons</source>
        <translation>
            <numerusform>%n indicator, with its reasons</numerusform>
            <numerusform>%n indicators, with their reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) altered after the indicators were seen</source>
        <translation>
            <numerusform>%n answer altered after the indicators were seen</numerusform>
            <numerusform>%n answers altered after the indicators were seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “does not know”</source>
        <translation>
            <numerusform>%n “does not know”</numerusform>
            <numerusform>%n “does not know”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
</context>
</TS>
