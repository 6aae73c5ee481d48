<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CaseFilters</name>
    <message>
        <source>Code, or a part of it</source>
        <translation>Code, ou une partie</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Montrer&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>with a plan for the night</source>
        <translation>avec un plan pour la nuit</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>not countersigned</source>
        <translation>sans contreseing</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transmis</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Codes only. Names stay in the interview.</source>
        <translation>Des codes seulement. Les noms restent dans l’entretien.</translation>
    </message>
    <message>
        <source>No interview yet. Begin the first one.</source>
        <translation>Aucun entretien encore. Commencez le premier.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No interview matches.</source>
        <translation>Aucun entretien ne correspond.</translation>
    </message>
    <message>
        <source>Show all interviews</source>
        <translation>Afficher tous les entretiens</translation>
    </message>
    <message>
        <source>Last changed {date}, {time}</source>
        <translation>Modifié le {date}, {time}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
</TS>
