<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>DraftRows</name>
    <message>
        <source>The program could not look for danger in this paper. Read it yourself now.</source>
        <translation>Le programme n’a pas pu chercher de danger dans ce formulaire. Lisez-le vous-même maintenant.</translation>
    </message>
    <message>
        <source>The paper tells of danger: {names}. Open the card now.</source>
        <translation>Le papier parle d’un danger&#xa0;: {names}. Ouvrez la fiche maintenant.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>{code}: interview not finished</source>
        <translation>{code}&#xa0;: entretien non terminé</translation>
    </message>
    <message>
        <source>{code}: paper form not typed to the end</source>
        <translation>{code}&#xa0;: formulaire papier non saisi jusqu’au bout</translation>
    </message>
    <message>
        <source>{code}: opened for correction</source>
        <translation>{code}&#xa0;: ouvert pour correction</translation>
    </message>
    <message>
        <source>Last answer {time} ago. Everything is saved.</source>
        <translation>Dernière réponse il y a {time}. Tout est enregistré.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{code}: handed over to you by {who}</source>
        <translation>{code}&#xa0;: transmis à vous par {who}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>{code}: handed over to {who}</source>
        <translation>{code}&#xa0;: transmis à {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{code}: waits for {who}</source>
        <translation>{code}&#xa0;: attend {who}</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>S’en charger</translation>
    </message>
    <message>
        <source>Not accepted yet. Reason: {reason}.</source>
        <translation>Pas encore accepté. Raison&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>On duty</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Not on duty: {names}</source>
        <translation>Pas en service&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{role}, since {time}</source>
        <translation>{role}, depuis {time}</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hand {code} over</source>
        <translation>Transmettre {code}</translation>
    </message>
    <message>
        <source>Everything that was answered goes with it.</source>
        <translation>Toutes les réponses données vont avec.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <translation>Qui continue&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Your colleague accepts it on the shift page. Tell the person who comes, and ask whether they agree. Both names stay in the interview.</source>
        <translation>Votre collègue l’accepte sur la page du service. Dites à la personne qui vient et demandez si elle est d’accord. Les deux noms restent dans l’entretien.</translation>
    </message>
    <message>
        <source>Nobody else interviews at this post. A supervisor adds people in Settings.</source>
        <translation>Personne d’autre n’interroge à ce poste. Un superviseur ajoute des personnes dans Réglages.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>LeftNotesPage</name>
    <message>
        <source>Urgent notes</source>
        <translation>Notes urgentes</translation>
    </message>
    <message>
        <source>Which interview does it belong to?</source>
        <translation>À quel entretien appartient-elle&#xa0;?</translation>
    </message>
    <message>
        <source>No interview is unfinished. Begin one; then put the note to it here.</source>
        <translation>Aucun entretien n’est en cours. Commencez-en un, puis joignez-y la note ici.</translation>
    </message>
    <message>
        <source>No urgent note waits.</source>
        <translation>Aucune note urgente n’attend.</translation>
    </message>
    <message>
        <source>Back to the shift</source>
        <translation>Retour au service</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>To no interview: destroy it</source>
        <translation>À aucun entretien&#xa0;: la détruire</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>La détruire</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent note(s) left while the vault was locked</source>
        <translation>
            <numerusform>%n note urgente laissée pendant que le coffre était fermé</numerusform>
            <numerusform>%n notes urgentes laissées pendant que le coffre était fermé</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it now: somebody may be in danger.</source>
        <translation>Lisez maintenant&#xa0;: quelqu’un est peut-être en danger.</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>commencé {when}</translation>
    </message>
</context>
<context>
    <name>OpenSealed</name>
    <message>
        <source>A life is in danger</source>
        <translation>Une vie est en danger</translation>
    </message>
    <message>
        <source>A child is in danger</source>
        <translation>Un enfant est en danger</translation>
    </message>
    <message>
        <source>Whoever cares for them must know</source>
        <translation>Qui soigne la personne doit savoir</translation>
    </message>
    <message>
        <source>Whoever asked is away</source>
        <translation>Qui a mené l’entretien est absent</translation>
    </message>
</context>
<context>
    <name>OpenSealedPage</name>
    <message>
        <source>Open what is sealed</source>
        <translation>Ouvrir ce qui est scellé</translation>
    </message>
    <message>
        <source>Open what is sealed of {code}</source>
        <translation>Ouvrir ce qui est scellé de {code}</translation>
    </message>
    <message>
        <source>Whose key opens it?</source>
        <translation>Avec la clé de qui ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Their passphrase, typed by them</source>
        <translation>Sa phrase de passe, tapée par cette personne</translation>
    </message>
    <message>
        <source>Nobody else looks while they type. From then on you read it too. Both names and the reason stand in the audit trail.</source>
        <translation>Personne d’autre ne regarde pendant la frappe. Dès lors vous le lisez aussi. Les deux noms et la raison sont dans le journal.</translation>
    </message>
    <message>
        <source>Nobody else at this post has a key to all of it. What is not sealed can be read.</source>
        <translation>Personne d’autre à ce poste n’a de clé pour le tout. Le reste peut être lu.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laisser fermé</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Passer le service</translation>
    </message>
    <message>
        <source>The vault locks. What waits stays here for who comes.</source>
        <translation>Le coffre se ferme. Ce qui attend reste ici pour la relève.</translation>
    </message>
    <message>
        <source>A word for the next shift</source>
        <translation>Un mot pour le service suivant</translation>
    </message>
    <message>
        <source>Codes, no names. Everybody of this post reads it, until that shift ends.</source>
        <translation>Des codes, pas de noms. Tout le poste le lit, jusqu’à la fin de ce service.</translation>
    </message>
    <message>
        <source>To do before the relief</source>
        <translation>À faire avant la relève</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only I leave</source>
        <translation>Seulement moi</translation>
    </message>
    <message>
        <source>Hand over and lock</source>
        <translation>Passer et fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ScreenedCard</name>
    <message>
        <source>Pre-screen since midnight</source>
        <translation>Pré-tri depuis minuit</translation>
    </message>
    <message>
        <source>Totals only, no identity.</source>
        <translation>Des totaux seulement, aucune identité.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>Service de nuit</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>Service de jour</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Short interview</source>
        <translation>Entretien bref</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Pré-tri</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>Type in a paper form</source>
        <translation>Saisir un formulaire papier</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>To do before the relief</source>
        <translation>À faire avant la relève</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Passer le service</translation>
    </message>
    <message>
        <source>Health of the post</source>
        <translation>Santé du poste</translation>
    </message>
    <message>
        <source>Nothing waits. Begin with a pre-screen.</source>
        <translation>Rien n’attend. Commencez par un pré-tri.</translation>
    </message>
    <message>
        <source>somebody who has left the post</source>
        <translation>une personne partie du poste</translation>
    </message>
    <message>
        <source>**The last shift, {by}, {when}:** {note}</source>
        <translation>**Le service précédent, {by}, {when}&#x202f;:** {note}</translation>
    </message>
    <message numerus="yes">
        <source>Still looking at %n half-typed paper(s) for signs of danger.</source>
        <translation>
            <numerusform>Recherche de dangers dans %n formulaire en cours de saisie.</numerusform>
            <numerusform>Recherche de dangers dans %n formulaires en cours de saisie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n personne attend</numerusform>
            <numerusform>%n personnes attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one since {time}</source>
        <translation>La première depuis {time}</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Starter kit: nothing validated</source>
        <translation>Trousse de départ&#x202f;: rien n’est validé</translation>
    </message>
    <message>
        <source>Kit of headquarters</source>
        <translation>Trousse du siège</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) missing</source>
        <translation>
            <numerusform>%n accusé manque</numerusform>
            <numerusform>%n accusés manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A key ends in %n day(s)</source>
        <translation>
            <numerusform>Une clé expire dans %n jour</numerusform>
            <numerusform>Une clé expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys: fine</source>
        <translation>Clés&#x202f;: bien</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>on leave</source>
        <translation>en congé</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>malade</translation>
    </message>
    <message>
        <source>at another post</source>
        <translation>dans un autre poste</translation>
    </message>
    <message>
        <source>at a training</source>
        <translation>en formation</translation>
    </message>
</context>
<context>
    <name>StandInCard</name>
    <message>
        <source>Countersigning</source>
        <translation>Contreseing</translation>
    </message>
    <message>
        <source>Name an officer</source>
        <translation>Désigner un agent</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>If you will be away, an officer can countersign for some days.</source>
        <translation>Si vous vous absentez, un agent peut contresigner quelques jours.</translation>
    </message>
    <message>
        <source>{taker} countersigns for {giver} until {when}: {reason}.</source>
        <translation>{taker} contresigne pour {giver} jusqu’au {when}&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>StandInPage</name>
    <message>
        <source>Countersigning</source>
        <translation>Contreseing</translation>
    </message>
    <message>
        <source>Who countersigns while you are away?</source>
        <translation>Qui contresigne en votre absence&#xa0;?</translation>
    </message>
    <message>
        <source>It ends by itself, or when you end it on the shift page.</source>
        <translation>Cela prend fin de soi-même, ou quand vous y mettez fin sur la page du service.</translation>
    </message>
    <message>
        <source>Which officer?</source>
        <translation>Quel agent&#xa0;?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>They never countersign an interview of their own, and see nothing that is sealed. It stands in the audit trail.</source>
        <translation>Cet agent ne contresigne jamais un entretien à lui et ne voit rien de ce qui est scellé. Cela reste dans le journal.</translation>
    </message>
    <message>
        <source>There is no officer to name. A supervisor adds people in Settings.</source>
        <translation>Il n’y a aucun agent à désigner. Un superviseur ajoute des personnes dans Réglages.</translation>
    </message>
    <message>
        <source>Name nobody</source>
        <translation>Ne désigner personne</translation>
    </message>
    <message>
        <source>Let them countersign</source>
        <translation>Faire contresigner</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>TodoRows</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>And %n more with a plan for the night</source>
        <translation>
            <numerusform>Et %n autre avec un plan pour la nuit</numerusform>
            <numerusform>Et %n autres avec un plan pour la nuit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not finished</source>
        <translation>
            <numerusform>Et %n autre non terminé</numerusform>
            <numerusform>Et %n autres non terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not decided</source>
        <translation>
            <numerusform>Et %n autre à décider</numerusform>
            <numerusform>Et %n autres à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not countersigned</source>
        <translation>
            <numerusform>Et %n autre sans contreseing</numerusform>
            <numerusform>Et %n autres sans contreseing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent note(s) left while the vault was locked</source>
        <translation>
            <numerusform>%n note urgente laissée pendant que le coffre était fermé</numerusform>
            <numerusform>%n notes urgentes laissées pendant que le coffre était fermé</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it now: somebody may be in danger.</source>
        <translation>Lisez maintenant&#xa0;: quelqu’un est peut-être en danger.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{place}. Responsible: {who}.</source>
        <translation>{place}. Responsable&#x202f;: {who}.</translation>
    </message>
    <message>
        <source>{code}: contact {when}</source>
        <translation>{code}&#x202f;: contact {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{code}: not decided</source>
        <translation>{code}&#x202f;: à décider</translation>
    </message>
    <message>
        <source>The interview is closed. Look at the indicators and decide.</source>
        <translation>L’entretien est clos. Regardez les indicateurs et décidez.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>{code}: not countersigned</source>
        <translation>{code}&#x202f;: sans contreseing</translation>
    </message>
    <message>
        <source>The officer has decided. A supervisor looks at it.</source>
        <translation>L’agent a décidé. Un superviseur regarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed packet(s), not yet on a stick</source>
        <translation>
            <numerusform>%n pli scellé, pas encore sur une clé</numerusform>
            <numerusform>%n plis scellés, pas encore sur une clé</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest waits for {time}. They stay here until the receipt.</source>
        <translation>Le plus ancien attend depuis {time}. Ils restent ici jusqu’à l’accusé de réception.</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Écrire sur une clé</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked about what is kept</source>
        <translation>
            <numerusform>%n personne a une demande sur ce qui est gardé</numerusform>
            <numerusform>%n personnes ont une demande sur ce qui est gardé</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is to be answered by {day}.</source>
        <translation>La première réponse est attendue avant le {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are due for erasure</source>
        <translation>
            <numerusform>%n entretien est à effacer</numerusform>
            <numerusform>%n entretiens sont à effacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased before somebody has looked.</source>
        <translation>Rien n’est effacé avant que quelqu’un ait regardé.</translation>
    </message>
</context>
</TS>
