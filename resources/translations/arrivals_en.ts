<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>%n packet(s), each taken in by itself.</source>
        <translation>
            <numerusform>%n packet, taken in by itself.</numerusform>
            <numerusform>%n packets, each taken in by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n not read</source>
        <translation>
            <numerusform>Messages, %n not read</numerusform>
            <numerusform>Messages, %n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quarantine, %n packet(s)</source>
        <translation>
            <numerusform>Quarantine, %n packet</numerusform>
            <numerusform>Quarantine, %n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Stopped.** %n packet(s) on this stick were not read. What was read is here. Read the stick once more to go on.</source>
        <translation>
            <numerusform>**Stopped.** %n packet on this stick was not read. What was read is here. Read the stick once more to go on.</numerusform>
            <numerusform>**Stopped.** %n packets on this stick were not read. What was read is here. Read the stick once more to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) that waited for this came in.</source>
        <translation>
            <numerusform>%n packet that waited for this came in.</numerusform>
            <numerusform>%n packets that waited for this came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedPackets</name>
    <message numerus="yes">
        <source>**%n packet(s) could not be opened by any key of this office.** They are for another office, or were sealed to a key that this office no longer has: from outside nobody can tell which. They lie on the stick, unchanged. If you are waiting for one of them, ask its sender to seal it again to the present key.</source>
        <translation>
            <numerusform>**%n packet could not be opened by any key of this office.** It is for another office, or was sealed to a key that this office no longer has: from outside nobody can tell which. It lies on the stick, unchanged. If you are waiting for it, ask its sender to seal it again to the present key.</numerusform>
            <numerusform>**%n packets could not be opened by any key of this office.** They are for another office, or were sealed to a key that this office no longer has: from outside nobody can tell which. They lie on the stick, unchanged. If you are waiting for one of them, ask its sender to seal it again to the present key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>**A post&apos;s move to another laptop** lies on this stick (%n file(s)). It is not for this office: only the code on the post&apos;s laptop opens it. It was left on the stick untouched. Delete nothing, and give the stick back to who brought it.</source>
        <translation>
            <numerusform>**A post&apos;s move to another laptop** lies on this stick (%n file). It is not for this office: only the code on the post&apos;s laptop opens it. It was left on the stick untouched. Delete nothing, and give the stick back to who brought it.</numerusform>
            <numerusform>**A post&apos;s move to another laptop** lies on this stick (%n files). It is not for this office: only the code on the post&apos;s laptop opens it. It was left on the stick untouched. Delete nothing, and give the stick back to who brought it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyPage</name>
    <message numerus="yes">
        <source>Remove %n unfinished packet(s)</source>
        <translation>
            <numerusform>Remove %n unfinished packet</numerusform>
            <numerusform>Remove %n unfinished packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) on {stick} were taken in. All else stays as it lies.</source>
        <translation>
            <numerusform>%n packet on {stick} was taken in. All else stays as it lies.</numerusform>
            <numerusform>%n packets on {stick} were taken in. All else stays as it lies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) on {stick} were never written to the end. All else stays as it lies.</source>
        <translation>
            <numerusform>%n packet on {stick} was never written to the end. All else stays as it lies.</numerusform>
            <numerusform>%n packets on {stick} were never written to the end. All else stays as it lies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished packet(s) removed. You can pull the stick now.</source>
        <translation>
            <numerusform>%n unfinished packet removed. You can pull the stick now.</numerusform>
            <numerusform>%n unfinished packets removed. You can pull the stick now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) tidied. You can pull the stick now.</source>
        <translation>
            <numerusform>%n packet tidied. You can pull the stick now.</numerusform>
            <numerusform>%n packets tidied. You can pull the stick now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): another file lies in the place.</source>
        <translation>
            <numerusform>%n stays: another file lies in its place.</numerusform>
            <numerusform>%n stay: other files lie in their places.</numerusform>
        </translation>
    </message>
</context>
</TS>
