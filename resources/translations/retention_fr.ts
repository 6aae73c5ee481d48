<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CaseCopy</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kept here until</source>
        <translation>Gardé ici jusqu’au</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>Reçu le {day}</translation>
    </message>
    <message>
        <source>from {post}, for {recipient}</source>
        <translation>de {post}, pour {recipient}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qui en est advenu</translation>
    </message>
    <message>
        <source>received, not answered yet</source>
        <translation>reçu, pas encore de réponse</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>given back to the post</source>
        <translation>rendu au poste</translation>
    </message>
    <message>
        <source>taken on, and its outcome told</source>
        <translation>pris en charge, suite communiquée</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Complaint by {code}</source>
        <translation>Plainte de {code}</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>It costs the person nothing. Whoever is in charge here answers it.</source>
        <translation>Cela ne coûte rien à la personne. La personne responsable ici y répond.</translation>
    </message>
    <message>
        <source>Empty is allowed: the person can tell whoever is in charge alone.</source>
        <translation>Peut rester vide&#xa0;: la personne peut le dire au seul responsable.</translation>
    </message>
    <message>
        <source>Once written down, only those in charge can read it.</source>
        <translation>Une fois écrite, seuls les responsables peuvent la lire.</translation>
    </message>
    <message>
        <source>Write it down and seal it</source>
        <translation>Écrire et sceller</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Back, write nothing</source>
        <translation>Retour, ne rien écrire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>What is kept about the person</source>
        <translation>Ce qui est gardé sur la personne</translation>
    </message>
    <message>
        <source>What is kept about {code}</source>
        <translation>Ce qui est gardé sur {code}</translation>
    </message>
    <message>
        <source>In the person’s language. Read it aloud to who does not read.</source>
        <translation>Dans la langue de la personne. Lisez-le à voix haute à qui ne lit pas.</translation>
    </message>
    <message>
        <source>Save the pages to print</source>
        <translation>Enregistrer les pages à imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The request is answered</source>
        <translation>La demande a sa réponse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) were seen. They stand on no paper: tell them.</source>
        <translation>
            <numerusform>%n signe a été vu. Il ne figure sur aucun papier&#xa0;: dites-le.</numerusform>
            <numerusform>%n signes ont été vus. Ils ne figurent sur aucun papier&#xa0;: dites-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file.</source>
        <translation>Enregistré sous {name}. Imprimez-le, puis supprimez le fichier.</translation>
    </message>
</context>
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
        <source>The date is right: erase %n case(s)</source>
        <translation>
            <numerusform>La date est juste&#xa0;: effacer %n dossier</numerusform>
            <numerusform>La date est juste&#xa0;: effacer %n dossiers</numerusform>
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
        <source>Erasing, one case after the other</source>
        <translation>Effacement, un dossier après l’autre</translation>
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
        <source>Nobody can erase it before the hold is ended.</source>
        <translation>Personne ne peut l’effacer avant la levée de la retenue.</translation>
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
        <translation>pas transmis</translation>
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
        <source>the post waits for our answer</source>
        <translation>le poste attend notre réponse</translation>
    </message>
    <message>
        <source>taken on, no outcome told</source>
        <translation>pris en charge, sans suite communiquée</translation>
    </message>
    <message>
        <source>given back to the post</source>
        <translation>rendu au poste</translation>
    </message>
    <message>
        <source>the outcome is told</source>
        <translation>la suite est communiquée</translation>
    </message>
    <message>
        <source>erased before, back by a backup</source>
        <translation>effacé avant, revenu par une sauvegarde</translation>
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
        <source>Register (.csv)</source>
        <translation>Registre (.csv)</translation>
    </message>
    <message>
        <source>No case is kept here. Cases come on sticks.</source>
        <translation>Aucun dossier n’est gardé ici. Les dossiers arrivent par clé USB.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
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
        <source>Outcome told: {concluded} days. Given back: {returned} days. Taken on: {taken_on} days. Then only the code stays.</source>
        <translation>Suite communiquée&#xa0;: {concluded} jours. Rendu&#xa0;: {returned} jours. Pris en charge&#xa0;: {taken_on} jours. Ensuite, seul le code reste.</translation>
    </message>
    <message>
        <source>Passed on to nobody: {unreferred} days. Taken over by an office: only code and ledger stay.</source>
        <translation>Pas transmis&#xa0;: {unreferred} jours. Repris par un service&#xa0;: seuls le code et le registre restent.</translation>
    </message>
    <message>
        <source>These periods are to be validated.</source>
        <translation>Ces délais sont à valider.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are erased. Code and ledger stay.</source>
        <translation>
            <numerusform>%n dossier est effacé. Le code et le registre restent.</numerusform>
            <numerusform>%n dossiers sont effacés. Les codes et le registre restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been kept for as long as they may be.</source>
        <translation>
            <numerusform>%n dossier est arrivé au terme de sa durée.</numerusform>
            <numerusform>%n dossiers sont arrivés au terme de leur durée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No outcome was told of %n of them.</source>
        <translation>
            <numerusform>Aucune suite n’a été communiquée pour %n d’entre eux.</numerusform>
            <numerusform>Aucune suite n’a été communiquée pour %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is in charge looks at them and erases them.</source>
        <translation>La personne responsable les regarde et les efface.</translation>
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
        <source>Nobody decided about %n of them.</source>
        <translation>
            <numerusform>Personne n’a décidé de %n d’entre eux.</numerusform>
            <numerusform>Personne n’a décidé de %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sealed to you alone you erase yourself.</source>
        <translation>Ce qui est scellé pour vous seul, vous l’effacez vous-même.</translation>
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
    <message>
        <source>Written: {names}. They hold codes, no answer of a person.</source>
        <translation>Écrits&#xa0;: {names}. Ils contiennent des codes, aucune réponse d’une personne.</translation>
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
<context>
    <name>OwnCopy</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation>Jour de l’entretien</translation>
    </message>
    <message>
        <source>Held on paper with</source>
        <translation>Mené sur papier avec</translation>
    </message>
    <message>
        <source>Typed in from the paper</source>
        <translation>Saisi à partir du papier</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>A paper is safe to carry, said {day}</source>
        <translation>Porter un papier est sans danger, dit le {day}</translation>
    </message>
    <message>
        <source>{question} (before {day})</source>
        <translation>{question} (avant le {day})</translation>
    </message>
    <message>
        <source>Note beside it</source>
        <translation>Note à côté</translation>
    </message>
    <message>
        <source>Passed on, {day}</source>
        <translation>Transmis le {day}</translation>
    </message>
    <message>
        <source>Answers only others can open</source>
        <translation>Réponses que seuls d’autres peuvent ouvrir</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>I did not want to answer</source>
        <translation>Je n’ai pas voulu répondre</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Agreed to the conversation</source>
        <translation>Accord pour l’entretien</translation>
    </message>
    <message>
        <source>Agreed to keeping</source>
        <translation>Accord pour garder</translation>
    </message>
    <message>
        <source>Agreed to passing on</source>
        <translation>Accord pour transmettre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{name} (taken back)</source>
        <translation>{name} (retiré)</translation>
    </message>
</context>
<context>
    <name>PassOnPage</name>
    <message>
        <source>Tell the post</source>
        <translation>Informer le poste</translation>
    </message>
    <message>
        <source>Tell the post about {code}</source>
        <translation>Informer le poste au sujet de {code}</translation>
    </message>
    <message>
        <source>What is wrong, and what is right, in the person’s words</source>
        <translation>Ce qui est faux et ce qui est juste, avec les mots de la personne</translation>
    </message>
    <message>
        <source>The post cannot correct what it does not know.</source>
        <translation>Le poste ne peut pas corriger ce qu’il ignore.</translation>
    </message>
    <message>
        <source>What the post reads</source>
        <translation>Ce que lira le poste</translation>
    </message>
    <message>
        <source>The post answers its part by the same day. Its answer ends the request here.</source>
        <translation>Le poste répond pour sa part avant le même jour. Sa réponse met fin à la demande ici.</translation>
    </message>
    <message>
        <source>Seal it for the post</source>
        <translation>Sceller pour le poste</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What the person complains about, as far as the post is to know it</source>
        <translation>Ce dont la personne se plaint, pour autant que le poste doive le savoir</translation>
    </message>
    <message>
        <source>Only those in charge at the post can read it.</source>
        <translation>Seuls les responsables du poste peuvent le lire.</translation>
    </message>
    <message>
        <source>Write it first: the post does not know it.</source>
        <translation>Écrivez-le d’abord&#xa0;: le poste ne le sait pas.</translation>
    </message>
    <message>
        <source>Sealed for {names}. Write it to a stick: it waits with what leaves.</source>
        <translation>Scellé pour {names}. Écrivez-le sur une clé&#xa0;: il attend parmi les envois.</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <source>{code}: the person asks what is kept. Please answer for yours by {day}.</source>
        <translation>{code}&#xa0;: la personne demande ce qui est gardé. Merci de répondre pour votre part avant le {day}.</translation>
    </message>
    <message>
        <source>{code}: the person wants it corrected. Please do so by {day}, and send it.</source>
        <translation>{code}&#xa0;: la personne veut une correction. Merci de la faire avant le {day} et de l’envoyer.</translation>
    </message>
    <message>
        <source>{code}: the person complains. Please answer by {day}.</source>
        <translation>{code}&#xa0;: la personne se plaint. Merci de répondre avant le {day}.</translation>
    </message>
    <message>
        <source>{code}: the person takes all back. It is erased here. Please do so by {day}.</source>
        <translation>{code}&#xa0;: la personne retire tout. C’est effacé ici. Merci de le retirer avant le {day}.</translation>
    </message>
    <message>
        <source>{code}: the post answered the person’s request.</source>
        <translation>{code}&#xa0;: le poste a répondu à la demande de la personne.</translation>
    </message>
    <message>
        <source>{code}: the post cannot meet the request, it is on legal hold.</source>
        <translation>{code}&#xa0;: le poste ne peut pas satisfaire la demande, il y a une retenue légale.</translation>
    </message>
    <message>
        <source>{code}: the post keeps nothing of it any more.</source>
        <translation>{code}&#xa0;: le poste n’en garde plus rien.</translation>
    </message>
    <message>
        <source>{code}: the person told the post that they drop the request.</source>
        <translation>{code}&#xa0;: la personne a dit au poste qu’elle abandonne la demande.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>asked</source>
        <translation>demandé à la personne</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>packets in quarantine</source>
        <translation>plis en quarantaine</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>vital interest</source>
        <translation>intérêt vital</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no, to be validated</source>
        <translation>non, à valider</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>nothing is here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>the person drops it</source>
        <translation>la personne y renonce</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>A person asks</source>
        <translation>Une personne demande</translation>
    </message>
    <message>
        <source>The code on the slip is enough. Ask for no name and no reason.</source>
        <translation>Le code du papier suffit. Ne demandez ni nom ni motif.</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>Code du papier</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Montrer ce qui est gardé</translation>
    </message>
    <message>
        <source>In the person’s language, on the screen or on paper.</source>
        <translation>Dans la langue de la personne, à l’écran ou sur papier.</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Corriger quelque chose</translation>
    </message>
    <message>
        <source>The post that asked the person corrects it. A message is sealed for it.</source>
        <translation>Le poste qui a interrogé la personne corrige. Un message est scellé pour lui.</translation>
    </message>
    <message>
        <source>The interview opens. What was said before stays in its history.</source>
        <translation>L’entretien s’ouvre. Ce qui a été dit reste dans l’historique.</translation>
    </message>
    <message>
        <source>Write a complaint down</source>
        <translation>Écrire une plainte</translation>
    </message>
    <message>
        <source>Only those in charge can read it.</source>
        <translation>Seuls les responsables peuvent la lire.</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>What is kept here is erased. The post that sent it hears of it.</source>
        <translation>Ce qui est gardé ici est effacé. Le poste qui l’a envoyé est informé.</translation>
    </message>
    <message>
        <source>Offices that were told hear of it. What is kept here is erased.</source>
        <translation>Les services informés l’apprennent. Ce qui est gardé ici est effacé.</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>Que demande la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Look for the code</source>
        <translation>Chercher le code</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type the code first, or its number.</source>
        <translation>Tapez d’abord le code, ou son numéro.</translation>
    </message>
    <message>
        <source>{code}: nothing that you can open here. Write the request down all the same: a colleague or another post may answer it.</source>
        <translation>{code}&#xa0;: rien que vous puissiez ouvrir ici. Notez tout de même la demande&#xa0;: un collègue ou un autre poste peut y répondre.</translation>
    </message>
    <message>
        <source>{code}: received on {day} from {names}.</source>
        <translation>{code}&#xa0;: reçu le {day} de {names}.</translation>
    </message>
    <message>
        <source>{code}: an interview of {day} is kept here.</source>
        <translation>{code}&#xa0;: un entretien du {day} est gardé ici.</translation>
    </message>
    <message>
        <source>{code}: it was erased on {day}.</source>
        <translation>{code}&#xa0;: effacé le {day}.</translation>
    </message>
    <message>
        <source>{code}: no interview is kept here.</source>
        <translation>{code}&#xa0;: aucun entretien n’est gardé ici.</translation>
    </message>
    <message numerus="yes">
        <source>It was passed on %n time(s).</source>
        <translation>
            <numerusform>Il a été transmis %n fois.</numerusform>
            <numerusform>Il a été transmis %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on {day}, to be answered by {due}.</source>
        <translation>Demandé le {day}, réponse avant le {due}.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Tell the post</source>
        <translation>Informer le poste</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>The person asked at {name}, which hears of your answer.</source>
        <translation>La personne a demandé à {name}, qui reçoit votre réponse.</translation>
    </message>
    <message>
        <source>The post was asked on {day}.</source>
        <translation>Le poste a été informé le {day}.</translation>
    </message>
    <message>
        <source>Refuse: on hold</source>
        <translation>Refuser&#xa0;: retenu</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Rien n’est ici</translation>
    </message>
    <message>
        <source>Person drops it</source>
        <translation>La personne renonce</translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <source>Take everything back</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Take everything back for good</source>
        <translation>Tout retirer pour de bon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Retour, ne rien changer</translation>
    </message>
    <message>
        <source>{code} is taken back</source>
        <translation>{code} est retiré</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} est retenu</translation>
    </message>
    <message>
        <source>{code} is not open to you</source>
        <translation>{code} ne vous est pas ouvert</translation>
    </message>
    <message>
        <source>Take {code} back everywhere</source>
        <translation>Retirer {code} partout</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Effacé ici</translation>
    </message>
    <message>
        <source>Answers, notes, history and copies. Nobody can bring them back.</source>
        <translation>Réponses, notes, historique et copies. Personne ne peut les rétablir.</translation>
    </message>
    <message>
        <source>The post hears of it</source>
        <translation>Le poste est informé</translation>
    </message>
    <message>
        <source>A message is sealed for it. It takes back what it has, everywhere.</source>
        <translation>Un message est scellé pour lui. Il retire partout ce qu’il a.</translation>
    </message>
    <message>
        <source>Offices hear of it</source>
        <translation>Les services l’apprennent</translation>
    </message>
    <message>
        <source>A withdrawal is sealed for each that was sent something.</source>
        <translation>Un retrait est scellé pour chacun qui a reçu quelque chose.</translation>
    </message>
    <message>
        <source>Tell the person so. The request stays written down. Those in charge know why.</source>
        <translation>Dites-le à la personne. La demande reste notée. Les responsables savent pourquoi.</translation>
    </message>
    <message>
        <source>Help stays</source>
        <translation>L’aide reste</translation>
    </message>
    <message>
        <source>The person can still be helped, and can come back.</source>
        <translation>La personne peut toujours être aidée, et revenir.</translation>
    </message>
    <message>
        <source>It may not be erased now</source>
        <translation>Il ne peut pas être effacé maintenant</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>The request stays written down. Ask your colleagues to answer it.</source>
        <translation>La demande reste notée. Demandez à vos collègues d’y répondre.</translation>
    </message>
    <message>
        <source>Code and day stay.</source>
        <translation>Le code et le jour restent.</translation>
    </message>
    <message>
        <source>Write the packets to a stick: {names}.</source>
        <translation>Écrivez les plis sur une clé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Messages to the post are sealed</source>
        <translation>Les messages au poste sont scellés</translation>
    </message>
    <message>
        <source>Withdrawals are sealed</source>
        <translation>Les retraits sont scellés</translation>
    </message>
    <message>
        <source>They were told by voice. Call: {names}.</source>
        <translation>Ils l’ont appris de vive voix. Appelez&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>No key of {names} is known. Call them, then note the request as answered.</source>
        <translation>Aucune clé de {names} n’est connue. Appelez, puis notez la demande comme répondue.</translation>
    </message>
    <message>
        <source>No key of {names} is known. The interview stays until a kit brings one; then answer the request again.</source>
        <translation>Aucune clé de {names} n’est connue. L’entretien reste jusqu’à ce qu’une trousse l’apporte&#xa0;; répondez alors de nouveau à la demande.</translation>
    </message>
    <message>
        <source>Not everywhere yet</source>
        <translation>Pas encore partout</translation>
    </message>
</context>
</TS>
