<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase what is due</source>
        <translation>Effacer ce qui est échu</translation>
    </message>
    <message>
        <source>Is today {day}? A wrong date erases too early.</source>
        <translation>Sommes-nous bien {day}&#xa0;? Une date fausse efface trop tôt.</translation>
    </message>
    <message numerus="yes">
        <source>The date is right: erase %n interview(s)</source>
        <translation>
            <numerusform>La date est juste&#xa0;: effacer %n entretien</numerusform>
            <numerusform>La date est juste&#xa0;: effacer %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Back, erase nothing</source>
        <translation>Retour, ne rien effacer</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Perdu pour de bon</translation>
    </message>
    <message>
        <source>Answers, notes, history, decisions and copies of what was passed on.</source>
        <translation>Réponses, notes, historique, décisions et copies de ce qui a été transmis.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>The code, the day, the reason, and the ledger of packets.</source>
        <translation>Le code, le jour, le motif et le registre des plis.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>None was made. Nothing of it is left anywhere on this laptop.</source>
        <translation>Aucune n’a été faite. Il n’en reste rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Those made up to {day} still hold it until they are destroyed.</source>
        <translation>Celles faites jusqu’au {day} le contiennent jusqu’à leur destruction.</translation>
    </message>
    <message>
        <source>Due since {day}: {why}.</source>
        <translation>Échu depuis le {day}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>Erasing, one interview after the other</source>
        <translation>Effacement, un entretien après l’autre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Those erased so far are gone. The others stay whole.</source>
        <translation>Ceux déjà effacés sont perdus. Les autres restent entiers.</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>End the hold on {code}</source>
        <translation>Lever la conservation de {code}</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Pourquoi prend-elle fin&#xa0;?</translation>
    </message>
    <message>
        <source>Keep {code} beyond its time</source>
        <translation>Garder {code} au-delà de son délai</translation>
    </message>
    <message>
        <source>Who needs it?</source>
        <translation>Qui en a besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Its time runs on as if it had never been held. It may be due at once.</source>
        <translation>Son délai court comme s’il n’avait jamais été retenu. Il peut être échu aussitôt.</translation>
    </message>
    <message>
        <source>Nobody can erase it before a supervisor ends the hold.</source>
        <translation>Personne ne peut l’effacer avant qu’un superviseur lève la conservation.</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>keeping was not agreed</source>
        <translation>conservation non acceptée</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>jamais clos</translation>
    </message>
    <message>
        <source>passed on to nobody</source>
        <translation>transmis à personne</translation>
    </message>
    <message>
        <source>passed on by phone or slip</source>
        <translation>transmis par téléphone ou papier</translation>
    </message>
    <message>
        <source>an office has taken it over</source>
        <translation>repris par un service</translation>
    </message>
    <message>
        <source>an office’s word is awaited</source>
        <translation>réponse d’un service attendue</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>demande en cours</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>A prosecutor asks for it</source>
        <translation>Un procureur le demande</translation>
    </message>
    <message>
        <source>A court asks for it</source>
        <translation>Un tribunal le demande</translation>
    </message>
    <message>
        <source>The oversight recipient asks for it</source>
        <translation>L’organe de contrôle le demande</translation>
    </message>
    <message>
        <source>The person asks to keep it</source>
        <translation>La personne demande de le garder</translation>
    </message>
    <message>
        <source>The reason has ended</source>
        <translation>Le motif a pris fin</translation>
    </message>
    <message>
        <source>It was put on by mistake</source>
        <translation>C’était une erreur</translation>
    </message>
    <message>
        <source>wants to see what is kept</source>
        <translation>veut voir ce qui est gardé</translation>
    </message>
    <message>
        <source>wants something corrected</source>
        <translation>demande une correction</translation>
    </message>
    <message>
        <source>complains</source>
        <translation>se plaint</translation>
    </message>
    <message>
        <source>wants it all taken back</source>
        <translation>veut tout retirer</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept and until when</source>
        <translation>Ce qui est gardé et jusqu’à quand</translation>
    </message>
    <message>
        <source>A person asks</source>
        <translation>Une personne demande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Nothing of any person is kept here. Begin an interview.</source>
        <translation>Rien n’est gardé sur personne. Commencez un entretien.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Passed on to nobody: {unreferred} days. Taken over by an office: only code and ledger stay.</source>
        <translation>Transmis à personne&#xa0;: {unreferred} jours. Repris par un service&#xa0;: seuls le code et le registre restent.</translation>
    </message>
    <message>
        <source>These periods are to be validated.</source>
        <translation>Ces délais sont à valider.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are erased. Code and ledger stay.</source>
        <translation>
            <numerusform>%n entretien est effacé. Le code et le registre restent.</numerusform>
            <numerusform>%n entretiens sont effacés. Les codes et le registre restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: they had changed.</source>
        <translation>
            <numerusform>%n est resté&#xa0;: il avait changé.</numerusform>
            <numerusform>%n sont restés&#xa0;: ils avaient changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait for an answer</source>
        <translation>
            <numerusform>%n personne attend une réponse</numerusform>
            <numerusform>%n personnes attendent une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, with later days.</source>
        <translation>
            <numerusform>Et %n autre, plus tard.</numerusform>
            <numerusform>Et %n autres, plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>To be answered by {day}.</source>
        <translation>À répondre avant le {day}.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) have been kept for as long as they may be.</source>
        <translation>
            <numerusform>%n entretien a été gardé aussi longtemps que permis.</numerusform>
            <numerusform>%n entretiens ont été gardés aussi longtemps que permis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody decided about %n of them.</source>
        <translation>
            <numerusform>Personne n’a décidé de %n d’entre eux.</numerusform>
            <numerusform>Personne n’a décidé de %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor looks at them and erases them.</source>
        <translation>Un superviseur les regarde et les efface.</translation>
    </message>
    <message>
        <source>Look at what is due</source>
        <translation>Voir ce qui est échu</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échus</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>{code}: held by {who} since {day}. {why}.</source>
        <translation>{code}&#xa0;: retenu par {who} depuis le {day}. {why}.</translation>
    </message>
    <message>
        <source>{code}: {why}.</source>
        <translation>{code}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nobody has decided about it yet.</source>
        <translation>Personne n’a encore décidé.</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>{first} to {last} of {total}</source>
        <translation>{first} à {last} sur {total}</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il est là</translation>
    </message>
</context>
</TS>
