<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Answers</name>
    <message>
        <source>Another office is competent</source>
        <translation>Un autre service est compétent</translation>
    </message>
    <message>
        <source>Something needed is missing</source>
        <translation>Il manque un élément nécessaire</translation>
    </message>
    <message>
        <source>No room to take it on now</source>
        <translation>Pas de place pour l’accueillir</translation>
    </message>
    <message>
        <source>The case is known here already</source>
        <translation>Le cas est déjà connu ici</translation>
    </message>
    <message>
        <source>Sent to us by mistake</source>
        <translation>Envoyé ici par erreur</translation>
    </message>
    <message>
        <source>The person took it back at that office</source>
        <translation>La personne l’a retiré auprès de ce bureau</translation>
    </message>
    <message>
        <source>Confirmed by the authority</source>
        <translation>Confirmé par l’autorité</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>N’a pas pu être établi</translation>
    </message>
    <message>
        <source>Given back: “{reason}”.</source>
        <translation>Retourné&#xa0;: «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>If they agreed anew since then, set the clock of this laptop and seal the case once more.</source>
        <translation>Si elle a de nouveau donné son accord depuis, réglez l’horloge de ce portable, puis scellez le cas encore une fois.</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Issue&#xa0;: {outcome}.</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A paper is safe for this person to carry, said at {time}.</source>
        <translation>Cette personne peut porter un papier sans danger, dit à {time}.</translation>
    </message>
    <message>
        <source>A paper was safe for this person to carry, said on {day} at {time}.</source>
        <translation>Cette personne pouvait porter un papier sans danger, dit le {day} à {time}.</translation>
    </message>
    <message>
        <source>It is not safe for this person to carry paper, said at {time}.</source>
        <translation>Porter un papier est dangereux pour cette personne, dit à {time}.</translation>
    </message>
    <message>
        <source>It is not safe for this person to carry paper, said on {day} at {time}.</source>
        <translation>Porter un papier est dangereux pour cette personne, dit le {day} à {time}.</translation>
    </message>
    <message>
        <source>Yes, a paper is safe</source>
        <translation>Oui, un papier est sans danger</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>Non, ou pas sûr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Emergencies</name>
    <message>
        <source>Medical emergency</source>
        <translation>Urgence médicale</translation>
    </message>
    <message>
        <source>Risk of self-harm</source>
        <translation>Risque de se faire du mal</translation>
    </message>
    <message>
        <source>Immediate threat</source>
        <translation>Menace immédiate</translation>
    </message>
    <message>
        <source>Trafficker nearby</source>
        <translation>Trafiquant à proximité</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>non pesé</translation>
    </message>
    <message>
        <source>The person said</source>
        <translation>La personne a dit</translation>
    </message>
    <message>
        <source>The officer saw</source>
        <translation>L’agent a vu</translation>
    </message>
    <message>
        <source>Read in a paper</source>
        <translation>Lu sur un papier</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>l’original</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>**What is missing:** “{question}” was not asked.</source>
        <translation>**Ce qui manque&#x202f;:** «&#x202f;{question}&#x202f;» n’a pas été posée.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Poser</translation>
    </message>
    <message>
        <source>The same in other interviews: **{codes}**</source>
        <translation>La même chose dans d’autres entretiens : **{codes}**</translation>
    </message>
    <message>
        <source>**The rule:** {words}</source>
        <translation>**La règle&#xa0;:** {words}</translation>
    </message>
    <message>
        <source>“{question}” “{instead}”, not “{answer}”</source>
        <translation>{question} «&#xa0;{instead}&#xa0;» au lieu de «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>**An answer that is sealed**</source>
        <translation>**Une réponse scellée**</translation>
    </message>
    <message>
        <source>**{who}** · {question} **“{answer}”**</source>
        <translation>**{who}** · {question} **«&#x202f;{answer}&#x202f;»**</translation>
    </message>
    <message>
        <source>**It would not be there with:** {changes}</source>
        <translation>**Il ne serait pas là avec&#xa0;:** {changes}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>section {section}, question {question}</source>
        <translation>section {section}, question {question}</translation>
    </message>
    <message>
        <source>{code}, {source}. Evidence: {evidence}. Confidence: {confidence}.</source>
        <translation>{code}, {source}. Preuve&#x202f;: {evidence}. Confiance&#x202f;: {confidence}.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>end of the shift</source>
        <translation>fin du service</translation>
    </message>
    <message>
        <source>speaks the person’s language</source>
        <translation>parle la langue de la personne</translation>
    </message>
    <message>
        <source>the person asks for somebody else</source>
        <translation>la personne demande quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the officer knows the person</source>
        <translation>l’agent connaît la personne</translation>
    </message>
    <message>
        <source>another duty</source>
        <translation>une autre tâche</translation>
    </message>
    <message>
        <source>{giver} handed over to {taker}, {when}: {reason}</source>
        <translation>{giver} a transmis à {taker}, {when}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{giver} hands over to {taker}: {reason}. Not accepted yet.</source>
        <translation>{giver} transmet à {taker}&#xa0;: {reason}. Pas encore accepté.</translation>
    </message>
    <message>
        <source>On paper: {speaker} spoke with the person, {spoken}. Typed in by {typist}, {typed}.</source>
        <translation>Sur papier&#xa0;: {speaker} a parlé avec la personne, {spoken}. Saisi par {typist}, {typed}.</translation>
    </message>
</context>
<context>
    <name>Interprets</name>
    <message>
        <source>no other interpreter can be reached</source>
        <translation>aucun autre interprète n’est joignable</translation>
    </message>
    <message>
        <source>the person insists on it</source>
        <translation>la personne y tient</translation>
    </message>
    <message>
        <source>an urgent question of safety only</source>
        <translation>une question urgente de sécurité seulement</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>Answers were given through a companion, {name}: {reason}.</source>
        <translation>Des réponses ont été données par un accompagnant, {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Until {time} answers were given through a companion, {name}: {reason}.</source>
        <translation>Jusqu’à {time}, des réponses ont été données par un accompagnant, {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>guides</source>
        <translation>guides</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>headquarters’ keys</source>
        <translation>clés du siège</translation>
    </message>
    <message>
        <source>what recipients get</source>
        <translation>ce que reçoivent les destinataires</translation>
    </message>
    <message>
        <source>emergency cards</source>
        <translation>fiches d’urgence</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>dépliant</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation>durées de garde</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scénarios</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>images et enregistrements</translation>
    </message>
    <message>
        <source>other parts</source>
        <translation>autres parties</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>{kind} from {office}, {when}</source>
        <translation>{kind} de {office}, {when}</translation>
    </message>
    <message>
        <source>{kind} to {office}, {when}</source>
        <translation>{kind} à {office}, {when}</translation>
    </message>
    <message>
        <source>It counts until {day}.</source>
        <translation>Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>It ended on {day} and counts no more.</source>
        <translation>Terminé le {day}, ne vaut plus.</translation>
    </message>
    <message>
        <source>{kind} to the posts, {when}</source>
        <translation>{kind} aux postes, {when}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Nothing is lost. The vault stays closed.</source>
        <translation>Rien n’est perdu. Le coffre reste fermé.</translation>
    </message>
    <message>
        <source>Type it again, slowly. Look at Caps Lock and at the keyboard&apos;s language.</source>
        <translation>Tapez-la à nouveau, lentement. Regardez Verr. Maj. et la langue du clavier.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>Take five or more words that only you would put together.</source>
        <translation>Prenez cinq mots ou plus que vous seul mettriez ensemble.</translation>
    </message>
    <message>
        <source>The recovery code does not fit this vault.</source>
        <translation>Ce code de secours n’est pas celui de ce coffre.</translation>
    </message>
    <message>
        <source>The vault stays closed and complete.</source>
        <translation>Le coffre reste fermé et entier.</translation>
    </message>
    <message>
        <source>Read the recovery sheet again, group by group. Check that it names this post.</source>
        <translation>Relisez la feuille de secours, groupe par groupe. Vérifiez qu’elle nomme ce poste.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>Il y a eu trop d’essais faux.</translation>
    </message>
    <message>
        <source>The vault is closed. Its content is safe.</source>
        <translation>Le coffre est fermé. Son contenu est en sécurité.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. The supervisor can also open the vault.</source>
        <translation>Attendez un peu, puis essayez à nouveau. Le superviseur peut aussi ouvrir le coffre.</translation>
    </message>
    <message>
        <source>There is no vault in this place.</source>
        <translation>Il n’y a pas de coffre à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing was changed on this laptop.</source>
        <translation>Rien n’a changé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another folder, restore a backup, or set up a new vault.</source>
        <translation>Choisissez un autre dossier, restaurez une sauvegarde ou créez un coffre.</translation>
    </message>
    <message>
        <source>There is already a vault in this place.</source>
        <translation>Il y a déjà un coffre à cet endroit.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder for the new one.</source>
        <translation>Ouvrez-le, ou choisissez un dossier vide pour le nouveau.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged.</source>
        <translation>Le fichier du coffre est abîmé.</translation>
    </message>
    <message>
        <source>Nothing was written into it. The last backup is still good.</source>
        <translation>Rien n’y a été écrit. La dernière sauvegarde reste bonne.</translation>
    </message>
    <message>
        <source>A newer PostDesk has worked with this vault.</source>
        <translation>Un PostDesk plus récent a travaillé avec ce coffre.</translation>
    </message>
    <message>
        <source>The vault was left as it is.</source>
        <translation>Le coffre est resté tel quel.</translation>
    </message>
    <message>
        <source>Update PostDesk on this laptop, then open the vault again.</source>
        <translation>Mettez PostDesk à jour sur cet ordinateur, puis ouvrez à nouveau.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>Le coffre est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Both windows keep their work.</source>
        <translation>Chaque fenêtre garde son travail.</translation>
    </message>
    <message>
        <source>Close the other PostDesk window, then try again.</source>
        <translation>Fermez l’autre fenêtre de PostDesk, puis essayez à nouveau.</translation>
    </message>
    <message>
        <source>The list of people was changed outside of PostDesk.</source>
        <translation>La liste des personnes a été changée hors de PostDesk.</translation>
    </message>
    <message>
        <source>The vault stays closed. Its content was not changed.</source>
        <translation>Le coffre reste fermé. Son contenu n’a pas changé.</translation>
    </message>
    <message>
        <source>Use nothing of it for now. Call the regional office.</source>
        <translation>N’utilisez rien pour l’instant. Appelez le bureau régional.</translation>
    </message>
    <message>
        <source>Your role does not include this step.</source>
        <translation>Votre fonction ne comprend pas cette action.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Somebody here has this name, or one that reads like it.</source>
        <translation>Quelqu’un porte déjà ici ce nom, ou un nom qui se lit de la même façon.</translation>
    </message>
    <message>
        <source>Nobody was let in. Nothing was changed.</source>
        <translation>Personne n’a été ajouté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Add what tells the two apart: the father&apos;s name, the rank or a number.</source>
        <translation>Ajoutez ce qui distingue les deux&#xa0;: le nom du père, le grade ou un numéro.</translation>
    </message>
    <message>
        <source>Do not delete it. Save what can be read, or restore the last backup.</source>
        <translation>Ne l’effacez pas. Enregistrez ce qui est lisible, ou rétablissez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This record cannot be read any more.</source>
        <translation>Ce dossier n’est plus lisible.</translation>
    </message>
    <message>
        <source>All other records work. What is left of it is kept.</source>
        <translation>Tous les autres fonctionnent. Ce qui en reste est gardé.</translation>
    </message>
    <message>
        <source>Open Health, then Damaged records, and put it back.</source>
        <translation>Ouvrez Santé, puis Dossiers endommagés, et rétablissez-le.</translation>
    </message>
    <message>
        <source>No backup here has this record whole.</source>
        <translation>Aucune sauvegarde ici n’a ce dossier complet.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is left of it is kept.</source>
        <translation>Rien n’a été changé. Ce qui en reste est gardé.</translation>
    </message>
    <message>
        <source>Try a stick with an older backup. If there is none, it stays aside.</source>
        <translation>Essayez une clé avec une sauvegarde plus ancienne. S’il n’y en a pas, il reste à part.</translation>
    </message>
    <message>
        <source>The backup could not be written there: no room, write-protected, or taken out.</source>
        <translation>La sauvegarde n’a pas pu être écrite là : pas de place, écriture bloquée, ou clé retirée.</translation>
    </message>
    <message>
        <source>The vault here is whole. No half backup was left to count.</source>
        <translation>Le coffre d’ici est entier. Aucune moitié de sauvegarde ne compte.</translation>
    </message>
    <message>
        <source>Use another stick with more room. Until then all is on this laptop only.</source>
        <translation>Prenez une autre clé avec plus de place. D’ici là, tout n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the supervisor to do it, or to delegate it for a time.</source>
        <translation>Demandez au superviseur de la faire, ou de la déléguer pour un temps.</translation>
    </message>
    <message>
        <source>Whether you sign for the supervisor changed while this page was open.</source>
        <translation>Votre droit de signer pour le superviseur a changé pendant que cette page était ouverte.</translation>
    </message>
    <message>
        <source>Nothing was decided and nothing was passed on.</source>
        <translation>Rien n’a été décidé, rien n’a été transmis.</translation>
    </message>
    <message>
        <source>The page shows how it is now. Look again, then go on.</source>
        <translation>La page montre la situation actuelle. Regardez encore, puis continuez.</translation>
    </message>
    <message>
        <source>This part is sealed for somebody else.</source>
        <translation>Cette partie est scellée pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is complete. Nobody here can read it.</source>
        <translation>Elle est entière. Personne ici ne peut la lire.</translation>
    </message>
    <message>
        <source>Go on without it. The recipient it names can open it.</source>
        <translation>Continuez sans elle. Le destinataire nommé peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Parts of this interview are sealed to whoever asked and the supervisors.</source>
        <translation>Une partie de cet entretien est scellée : seuls la lisent qui l’a mené et les superviseurs.</translation>
    </message>
    <message>
        <source>They are complete. Nothing was changed.</source>
        <translation>Elle est entière. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Have it handed over, or let a supervisor open it: Review, F6.</source>
        <translation>Faites-vous passer l’entretien, ou un superviseur l’ouvre : Examen, F6.</translation>
    </message>
    <message>
        <source>This interview is sealed. That colleague has no key to it.</source>
        <translation>Cet entretien est scellé. Ce collègue n’en a pas la clé.</translation>
    </message>
    <message>
        <source>It was not handed over. It stays with you, complete.</source>
        <translation>Il n’a pas été transmis. Il reste chez vous, complet.</translation>
    </message>
    <message>
        <source>Go on with it yourself, or call the recipient that it is sealed to.</source>
        <translation>Continuez-le vous-même, ou appelez le destinataire pour qui il est scellé.</translation>
    </message>
    <message>
        <source>This interview was handed over and is not accepted yet.</source>
        <translation>Cet entretien a été transmis et n’est pas encore accepté.</translation>
    </message>
    <message>
        <source>Every answer is saved.</source>
        <translation>Chaque réponse est enregistrée.</translation>
    </message>
    <message>
        <source>Accept it on the shift page, or ask whoever gave it to take it back.</source>
        <translation>Acceptez-le sur la page du service, ou demandez à qui l’a transmis de le reprendre.</translation>
    </message>
    <message>
        <source>This post was handed over to another laptop.</source>
        <translation>Ce poste a été remis à un autre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was written here. What was kept can still be read.</source>
        <translation>Rien n’a été écrit ici. Ce qui était gardé reste lisible.</translation>
    </message>
    <message>
        <source>Work on the other laptop. If the stick was lost, a supervisor takes the post back.</source>
        <translation>Travaillez sur l’autre ordinateur. Si la clé USB est perdue, un superviseur récupère le poste.</translation>
    </message>
    <message>
        <source>Something was saved while the post was being copied.</source>
        <translation>Quelque chose a été enregistré pendant la copie du poste.</translation>
    </message>
    <message>
        <source>Nothing was handed over. This laptop goes on with everything.</source>
        <translation>Rien n’a été remis. Cet ordinateur continue avec tout.</translation>
    </message>
    <message>
        <source>Hand the post over again while nobody works on it.</source>
        <translation>Remettez le poste à un moment où personne n’y travaille.</translation>
    </message>
    <message>
        <source>In some interviews nobody has agreed to storing yet.</source>
        <translation>Pour certains entretiens, personne n’a encore accepté la conservation.</translation>
    </message>
    <message>
        <source>Finish them first: they never leave this laptop and would be lost.</source>
        <translation>Terminez-les d’abord : ils ne quittent jamais cet ordinateur et seraient perdus.</translation>
    </message>
    <message>
        <source>Urgent notes left at the locked door were not read yet.</source>
        <translation>Des notes urgentes laissées à l’écran verrouillé n’ont pas encore été lues.</translation>
    </message>
    <message>
        <source>Read them on the shift page and put each to an interview: they do not travel along.</source>
        <translation>Lisez-les sur la page du service et joignez chacune à un entretien&#xa0;: elles ne partent pas avec le poste.</translation>
    </message>
    <message>
        <source>A character of this code is wrong.</source>
        <translation>Un caractère de ce code est faux.</translation>
    </message>
    <message>
        <source>Nothing was looked up and nothing was changed.</source>
        <translation>Rien n’a été cherché ni modifié.</translation>
    </message>
    <message>
        <source>Read the code on the slip again, character by character.</source>
        <translation>Relisez le code sur le papier, caractère par caractère.</translation>
    </message>
    <message>
        <source>A file of this handover is missing on the stick.</source>
        <translation>Il manque un fichier de cette remise sur la clé USB.</translation>
    </message>
    <message>
        <source>Put the stick in again and try once more. Else take the post back on the old laptop, then use another stick.</source>
        <translation>Remettez la clé USB et réessayez. Sinon, reprenez le poste sur l’ancien ordinateur, puis prenez une autre clé.</translation>
    </message>
    <message>
        <source>The code opens no handover on this stick.</source>
        <translation>Le code n’ouvre aucune remise sur cette clé USB.</translation>
    </message>
    <message>
        <source>Nothing was changed on this laptop or on the stick.</source>
        <translation>Rien n’a été changé, ni sur cet ordinateur, ni sur la clé USB.</translation>
    </message>
    <message>
        <source>Look for the other files: a large post takes several. Else take the post back on the old laptop, then hand it over again.</source>
        <translation>Cherchez les autres fichiers&#xa0;: un grand poste en prend plusieurs. Sinon, reprenez le poste sur l’ancien ordinateur, puis remettez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file of this handover is damaged, or was altered.</source>
        <translation>Un fichier de cette remise est abîmé ou a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop. The old laptop still has the whole post.</source>
        <translation>Rien n’a été mis sur cet ordinateur. L’ancien ordinateur a toujours le poste entier.</translation>
    </message>
    <message>
        <source>Read the code again, group by group, on the laptop that the post comes from.</source>
        <translation>Relisez le code, groupe par groupe, sur l’ordinateur d’où vient le poste.</translation>
    </message>
    <message>
        <source>The journal does not fit together any more.</source>
        <translation>Le journal n’est plus cohérent.</translation>
    </message>
    <message>
        <source>The interviews are still readable. Nothing was deleted by this check.</source>
        <translation>Les entretiens restent lisibles. Ce contrôle n’a rien effacé.</translation>
    </message>
    <message>
        <source>Make a backup now. Then call the regional office.</source>
        <translation>Faites une sauvegarde maintenant. Puis appelez le bureau régional.</translation>
    </message>
    <message>
        <source>This guide breaks a rule, so it is not used.</source>
        <translation>Ce guide enfreint une règle&#xa0;: il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The guide in use stays in use.</source>
        <translation>Le guide en service reste en service.</translation>
    </message>
    <message>
        <source>Send the list of findings to the author of the guide.</source>
        <translation>Envoyez la liste des constats à l’auteur du guide.</translation>
    </message>
    <message>
        <source>This guide is not in the installed kit.</source>
        <translation>Ce guide n’est pas dans la trousse installée.</translation>
    </message>
    <message>
        <source>The answers already given are kept.</source>
        <translation>Les réponses déjà données sont gardées.</translation>
    </message>
    <message>
        <source>Install the kit that holds the guide, or choose another guide.</source>
        <translation>Installez la trousse qui le contient, ou choisissez un autre guide.</translation>
    </message>
    <message>
        <source>A formula of this guide cannot be read.</source>
        <translation>Une formule de ce guide est illisible.</translation>
    </message>
    <message>
        <source>Send the question&apos;s name to the author of the guide.</source>
        <translation>Envoyez le nom de la question à l’auteur du guide.</translation>
    </message>
    <message>
        <source>A formula of this guide has no result here.</source>
        <translation>Une formule de ce guide ne donne rien ici.</translation>
    </message>
    <message>
        <source>Every answer is kept. The question is asked all the same.</source>
        <translation>Toutes les réponses sont gardées. La question est posée quand même.</translation>
    </message>
    <message>
        <source>Go on with the interview. Note it for the author of the guide.</source>
        <translation>Continuez l’entretien. Notez-le pour l’auteur du guide.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>Cette réponse ne convient pas à la question.</translation>
    </message>
    <message>
        <source>The answer before it is kept.</source>
        <translation>La réponse précédente est gardée.</translation>
    </message>
    <message>
        <source>Change it, or press F2, F3 or F4 if there is no answer.</source>
        <translation>Changez-la, ou touchez F2, F3 ou F4 s’il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Some answers were typed only once.</source>
        <translation>Certaines réponses n’ont été saisies qu’une fois.</translation>
    </message>
    <message>
        <source>Everything that was typed is saved.</source>
        <translation>Tout ce qui a été saisi est enregistré.</translation>
    </message>
    <message>
        <source>Type them a second time from the paper, then close.</source>
        <translation>Saisissez-les une seconde fois d’après le papier, puis clôturez.</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB or 60 million points.</source>
        <translation>L’image dépasse 20 Mo ou 60 millions de points.</translation>
    </message>
    <message>
        <source>It was not opened. The answer before it is kept.</source>
        <translation>Elle n’a pas été ouverte. La réponse précédente est gardée.</translation>
    </message>
    <message>
        <source>Choose a smaller picture, or take the photo anew.</source>
        <translation>Choisissez une image plus petite, ou refaites la photo.</translation>
    </message>
    <message>
        <source>The file is not a picture that PostDesk can read.</source>
        <translation>Le fichier n’est pas une image que PostDesk sait lire.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. The answer before it is kept.</source>
        <translation>Rien n’en a été repris. La réponse précédente est gardée.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture, or write what it shows.</source>
        <translation>Choisissez une image JPEG ou PNG, ou écrivez ce qu’elle montre.</translation>
    </message>
    <message>
        <source>The guide has no question of this name.</source>
        <translation>Le guide n’a pas de question de ce nom.</translation>
    </message>
    <message>
        <source>Check the name, and that it is the right version of the guide.</source>
        <translation>Vérifiez le nom, et que c’est la bonne version du guide.</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>La question n’a pas cette réponse.</translation>
    </message>
    <message>
        <source>Choose one of the answers of the list.</source>
        <translation>Choisissez une des réponses de la liste.</translation>
    </message>
    <message>
        <source>There is no workbook in this place.</source>
        <translation>Il n’y a pas de classeur à cet endroit.</translation>
    </message>
    <message>
        <source>Choose the file again. It may be on another stick.</source>
        <translation>Choisissez à nouveau le fichier. Il est peut-être sur une autre clé USB.</translation>
    </message>
    <message>
        <source>The workbook holds something that could do harm.</source>
        <translation>Le classeur contient quelque chose qui peut nuire.</translation>
    </message>
    <message>
        <source>It was not opened. The guide in use stays in use.</source>
        <translation>Il n’a pas été ouvert. Le guide en service reste en service.</translation>
    </message>
    <message>
        <source>Do not open it with another program. Tell the author of the guide.</source>
        <translation>Ne l’ouvrez pas avec un autre programme. Prévenez l’auteur du guide.</translation>
    </message>
    <message>
        <source>The file is not a workbook that PostDesk can read.</source>
        <translation>Ce fichier n’est pas un classeur que PostDesk peut lire.</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Ask the author to save it again as .xlsx.</source>
        <translation>Demandez à l’auteur de l’enregistrer à nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>The rule pack breaks a rule, so it is not used.</source>
        <translation>Le jeu de règles enfreint une règle&#xa0;: il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The rule pack in use stays in use.</source>
        <translation>Le jeu en service reste en service.</translation>
    </message>
    <message>
        <source>Send the list of findings to the author of the pack.</source>
        <translation>Envoyez la liste des constats à son auteur.</translation>
    </message>
    <message>
        <source>The kit is not signed by somebody this post trusts, or is incomplete.</source>
        <translation>La trousse n’est pas signée par un bureau connu, ou n’est pas entière.</translation>
    </message>
    <message>
        <source>The installed kit stays in use.</source>
        <translation>La trousse installée reste en service.</translation>
    </message>
    <message>
        <source>Do not install it. Ask the regional office for the kit again.</source>
        <translation>Ne l’installez pas. Demandez à nouveau la trousse au bureau régional.</translation>
    </message>
    <message>
        <source>The kit on the stick is older than the installed one.</source>
        <translation>La trousse de la clé USB est plus ancienne que celle installée.</translation>
    </message>
    <message>
        <source>Nothing is to do. A newer kit can be installed at any time.</source>
        <translation>Il n’y a rien à faire. Une trousse plus récente peut être installée à tout moment.</translation>
    </message>
    <message>
        <source>This folder holds no kit, or more than one.</source>
        <translation>Ce dossier ne contient pas de trousse, ou plus d’une.</translation>
    </message>
    <message>
        <source>Choose the folder with the kit’s archive in it.</source>
        <translation>Choisissez le dossier qui contient l’archive de la trousse.</translation>
    </message>
    <message>
        <source>The indicator engine stopped.</source>
        <translation>Le moteur d’indicateurs s’est arrêté.</translation>
    </message>
    <message>
        <source>Every answer is kept. A second calculation takes over.</source>
        <translation>Toutes les réponses sont gardées. Un second calcul prend le relais.</translation>
    </message>
    <message>
        <source>Go on. If it happens again, close and open PostDesk.</source>
        <translation>Continuez. Si cela revient, fermez et ouvrez PostDesk.</translation>
    </message>
    <message>
        <source>This is not a key that PostDesk can use.</source>
        <translation>Ce n’est pas une clé que PostDesk peut utiliser.</translation>
    </message>
    <message>
        <source>Nothing was sealed with it.</source>
        <translation>Rien n’a été scellé avec elle.</translation>
    </message>
    <message>
        <source>Choose another key file, or ask the office for a new one.</source>
        <translation>Choisissez un autre fichier de clé, ou demandez-en une nouvelle au bureau.</translation>
    </message>
    <message>
        <source>This is sealed for another office.</source>
        <translation>Ce pli est scellé pour un autre bureau.</translation>
    </message>
    <message>
        <source>Its content was not read. The file is unchanged.</source>
        <translation>Son contenu n’a pas été lu. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>Pass the stick on to the recipient. Nothing else is to do here.</source>
        <translation>Remettez la clé USB au destinataire. Il n’y a rien d’autre à faire ici.</translation>
    </message>
    <message>
        <source>The seal is damaged, so it does not open.</source>
        <translation>Le sceau est abîmé&#xa0;: il ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Nothing of it was read. The sender still has the original.</source>
        <translation>Rien n’en a été lu. L’expéditeur a toujours l’original.</translation>
    </message>
    <message>
        <source>Ask the sender to write it again.</source>
        <translation>Demandez à l’expéditeur de l’écrire à nouveau.</translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation>La signature ne correspond pas au contenu.</translation>
    </message>
    <message>
        <source>Nothing was taken over. What was here is unchanged.</source>
        <translation>Rien n’a été repris. Ce qui était ici est inchangé.</translation>
    </message>
    <message>
        <source>Do not use the file. Call the office it seems to come from.</source>
        <translation>N’utilisez pas ce fichier. Appelez le bureau dont il semble venir.</translation>
    </message>
    <message>
        <source>The key words are not the same on both sides.</source>
        <translation>Les mots de clé ne sont pas les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>The office was not enrolled. Nothing was sent.</source>
        <translation>Le bureau n’a pas été inscrit. Rien n’est parti.</translation>
    </message>
    <message>
        <source>Read the words again by phone. If they still differ, stop and ask for new keys.</source>
        <translation>Relisez les mots au téléphone. S’ils diffèrent encore, arrêtez et demandez de nouvelles clés.</translation>
    </message>
    <message>
        <source>No stick was found.</source>
        <translation>Aucune clé USB n’a été trouvée.</translation>
    </message>
    <message>
        <source>The packets stay here.</source>
        <translation>Les plis restent ici.</translation>
    </message>
    <message>
        <source>Put the stick in, wait a moment, then try again.</source>
        <translation>Branchez la clé, attendez un instant, puis essayez à nouveau.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>La clé USB est pleine.</translation>
    </message>
    <message>
        <source>The packets stay here. What was begun on the stick is removed.</source>
        <translation>Les plis restent ici. Ce qui était commencé sur la clé est retiré.</translation>
    </message>
    <message>
        <source>Use another stick, or make room on this one.</source>
        <translation>Prenez une autre clé, ou faites de la place sur celle-ci.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>On ne peut pas écrire sur cette clé USB.</translation>
    </message>
    <message>
        <source>Look for a small switch on the stick, or use another one.</source>
        <translation>Cherchez un petit verrou sur la clé, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The stick was taken out too early.</source>
        <translation>La clé USB a été retirée trop tôt.</translation>
    </message>
    <message>
        <source>The packets stay here, complete. None of them counts as sent.</source>
        <translation>Les plis restent ici, entiers. Aucun ne compte comme parti.</translation>
    </message>
    <message>
        <source>Put the stick in again and write once more.</source>
        <translation>Rebranchez la clé et écrivez à nouveau.</translation>
    </message>
    <message>
        <source>The stick is not there, or was taken out while it was read.</source>
        <translation>La clé USB n’est pas là, ou elle a été retirée pendant la lecture.</translation>
    </message>
    <message>
        <source>It was only read: nothing on it changed. What was here before is complete.</source>
        <translation>Elle a seulement été lue&#xa0;: rien n’y a changé. Ce qui était ici avant est complet.</translation>
    </message>
    <message>
        <source>Put it in again, wait a moment, then read it once more, to the end.</source>
        <translation>Remettez-la, attendez un instant, puis lisez-la de nouveau jusqu’au bout.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written to it.</source>
        <translation>La clé n’a pas gardé ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>The packets stay here, complete.</source>
        <translation>Les plis restent ici, entiers.</translation>
    </message>
    <message>
        <source>Do not use this stick any more. Write onto another one.</source>
        <translation>N’utilisez plus cette clé. Écrivez sur une autre.</translation>
    </message>
    <message>
        <source>This laptop knows no printer.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante.</translation>
    </message>
    <message>
        <source>Nothing was printed, and no file was written.</source>
        <translation>Rien n’a été imprimé et aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Plug a printer in and try again, or save the pages as a PDF.</source>
        <translation>Branchez une imprimante et réessayez, ou enregistrez les pages en PDF.</translation>
    </message>
    <message>
        <source>This person did not say that a paper is safe to carry.</source>
        <translation>Cette personne n’a pas dit qu’elle peut porter un papier sans danger.</translation>
    </message>
    <message>
        <source>Show it large, to be copied or learnt by heart. If it became safe, ask again.</source>
        <translation>Montrez-le en grand, à recopier ou à apprendre par cœur. Si ce n’est plus dangereux, demandez de nouveau.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
        <source>Everything is kept here. Some pages may have come out.</source>
        <translation>Tout est conservé ici. Certaines pages ont pu sortir.</translation>
    </message>
    <message>
        <source>Take out what was printed, look at the printer, try again.</source>
        <translation>Retirez ce qui est imprimé, vérifiez l’imprimante, réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop.</source>
        <translation>Il n’y a plus de place sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What was saved before is kept. This step was undone.</source>
        <translation>Ce qui était enregistré est gardé. Cette étape est annulée.</translation>
    </message>
    <message>
        <source>Make room: empty the bin, remove old files. Then try again.</source>
        <translation>Faites de la place&#xa0;: videz la corbeille, retirez de vieux fichiers. Puis essayez à nouveau.</translation>
    </message>
    <message>
        <source>This laptop is too busy to open what is sealed to a code.</source>
        <translation>L’ordinateur est trop occupé pour ouvrir ce qui est scellé par un code.</translation>
    </message>
    <message>
        <source>Nothing was changed. The stick and the code may well be good.</source>
        <translation>Rien n’a changé. La clé USB et le code sont peut-être bons.</translation>
    </message>
    <message>
        <source>Close other programs, wait a minute, then try again.</source>
        <translation>Fermez les autres programmes, attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose the file again, or another copy of it.</source>
        <translation>Choisissez à nouveau le fichier, ou une autre copie.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry.</source>
        <translation>L’horloge de cet ordinateur retarde sur la dernière entrée.</translation>
    </message>
    <message>
        <source>Nothing was written with a wrong time.</source>
        <translation>Rien n’a été écrit avec une fausse heure.</translation>
    </message>
    <message>
        <source>Set the clock of the laptop, then go on.</source>
        <translation>Réglez l’horloge de l’ordinateur, puis continuez.</translation>
    </message>
    <message>
        <source>This step is not possible here.</source>
        <translation>Cette action n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Go back and begin the step again.</source>
        <translation>Revenez en arrière et reprenez cette étape.</translation>
    </message>
    <message>
        <source>The packet has changed after it was sealed.</source>
        <translation>Le pli a changé après le scellement.</translation>
    </message>
    <message>
        <source>Nothing of it was read. The other packets are not concerned.</source>
        <translation>Rien n’en a été lu. Les autres plis ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Ask the sender to write it again. The original is still there.</source>
        <translation>Demandez à l’expéditeur de l’écrire à nouveau. L’original est resté là-bas.</translation>
    </message>
    <message>
        <source>The packet is larger than a packet may be.</source>
        <translation>Le pli est plus grand que permis.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller attachments, or for several packets.</source>
        <translation>Demandez à l’expéditeur des pièces plus petites, ou plusieurs plis.</translation>
    </message>
    <message>
        <source>This packet is for another office, or of a kind not taken in here.</source>
        <translation>Le pli n’est pas pour ce bureau, ou d’une sorte qu’il ne prend pas en charge.</translation>
    </message>
    <message>
        <source>Nothing of it counts here. The stick was not changed.</source>
        <translation>Rien de ce pli ne compte ici. La clé n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Leave it on the stick. If you are waiting for it, call its sender.</source>
        <translation>Laissez-le sur la clé. Si vous l’attendez, appelez l’expéditeur.</translation>
    </message>
    <message>
        <source>Training and live work do not mix: this packet is from the other side.</source>
        <translation>Formation et travail réel ne se mêlent pas&#xa0;: ce pli vient de l’autre côté.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Take the packet back to where it belongs.</source>
        <translation>Rapportez le pli là où est sa place.</translation>
    </message>
    <message>
        <source>A newer PostDesk has made this packet.</source>
        <translation>Un PostDesk plus récent a fait ce pli.</translation>
    </message>
    <message>
        <source>It waits here, closed and complete.</source>
        <translation>Il attend ici, fermé et entier.</translation>
    </message>
    <message>
        <source>Update PostDesk on this laptop, then import again.</source>
        <translation>Mettez PostDesk à jour sur cet ordinateur, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>The packet is signed by an office that is not in the directory.</source>
        <translation>Le pli est signé par un bureau absent de l’annuaire.</translation>
    </message>
    <message>
        <source>It waits here, closed. It enters once the office is enrolled.</source>
        <translation>Il attend ici, fermé. Il entrera quand le bureau sera inscrit.</translation>
    </message>
    <message>
        <source>Call the office and let it read its key words.</source>
        <translation>Appelez le bureau et faites-lui lire ses mots de clé.</translation>
    </message>
    <message>
        <source>The sender&apos;s key was withdrawn.</source>
        <translation>La clé de l’expéditeur a été retirée.</translation>
    </message>
    <message>
        <source>The packet waits here, closed. Nothing was taken over.</source>
        <translation>Le pli attend ici, fermé. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Call the office by a number you know. It must seal again.</source>
        <translation>Appelez le bureau à un numéro connu. Il doit sceller à nouveau.</translation>
    </message>
    <message>
        <source>Two different packets carry the same number.</source>
        <translation>Deux plis différents portent le même numéro.</translation>
    </message>
    <message>
        <source>The first one counts. The second waits here, closed.</source>
        <translation>Le premier compte. Le second attend ici, fermé.</translation>
    </message>
    <message>
        <source>Ask the sender which one is right.</source>
        <translation>Demandez à l’expéditeur lequel est le bon.</translation>
    </message>
    <message>
        <source>The message belongs to nothing that this laptop sent to that office.</source>
        <translation>Le message ne se rapporte à rien que cet ordinateur ait envoyé à ce bureau.</translation>
    </message>
    <message>
        <source>It was not taken over. It waits here, whole.</source>
        <translation>Il n’a pas été repris. Il attend ici, entier.</translation>
    </message>
    <message>
        <source>Call the office by a number you know and ask about it.</source>
        <translation>Appelez ce bureau à un numéro que vous connaissez et demandez ce qu’il en est.</translation>
    </message>
    <message>
        <source>These keys are shown in the name of an office that they cannot be of.</source>
        <translation>Ces clés sont montrées au nom d’un bureau dont elles ne peuvent pas être.</translation>
    </message>
    <message>
        <source>Nobody is believed by them. They wait here, closed.</source>
        <translation>Elles ne font croire à personne. Elles attendent ici, fermées.</translation>
    </message>
    <message>
        <source>Tell your supervisor. Call the office by a number you know and ask.</source>
        <translation>Prévenez votre superviseur. Appelez le bureau à un numéro que vous connaissez et demandez.</translation>
    </message>
    <message>
        <source>The person has not agreed to this.</source>
        <translation>La personne n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>Nothing was sealed and nothing was sent.</source>
        <translation>Rien n’a été scellé, rien n’est parti.</translation>
    </message>
    <message>
        <source>Ask for agreement, for this recipient alone. Refusing costs the person nothing.</source>
        <translation>Demandez l’accord, pour ce seul destinataire. Refuser ne coûte rien à la personne.</translation>
    </message>
    <message>
        <source>The supervisor has not signed this yet.</source>
        <translation>Le superviseur n’a pas encore signé.</translation>
    </message>
    <message>
        <source>The decision is kept. Nothing was sent.</source>
        <translation>La décision est gardée. Rien n’est parti.</translation>
    </message>
    <message>
        <source>Ask the supervisor to sign. In danger, call first and sign later.</source>
        <translation>Demandez au superviseur de signer. En cas de danger, appelez d’abord.</translation>
    </message>
    <message>
        <source>There is no key of this recipient here.</source>
        <translation>La clé de ce destinataire n’est pas ici.</translation>
    </message>
    <message>
        <source>Nothing was sealed. The referral by phone is still possible.</source>
        <translation>Rien n’a été scellé. L’orientation par téléphone reste possible.</translation>
    </message>
    <message>
        <source>Call the recipient. Ask the regional office for a new kit.</source>
        <translation>Appelez le destinataire. Demandez une nouvelle trousse au bureau régional.</translation>
    </message>
    <message>
        <source>When this backup was made, no office was let in.</source>
        <translation>Quand cette sauvegarde a été faite, aucun bureau n’avait accès.</translation>
    </message>
    <message>
        <source>It stays closed. Nothing on the stick was changed.</source>
        <translation>Elle reste fermée. Rien n’a changé sur la clé.</translation>
    </message>
    <message>
        <source>Look for a backup made while we were let in. Else only the recovery sheet opens it.</source>
        <translation>Cherchez une sauvegarde faite quand nous avions accès. Sinon, seule la feuille de secours l’ouvre.</translation>
    </message>
    <message>
        <source>This post let in another office, or a key we no longer have.</source>
        <translation>Ce poste a donné accès à un autre bureau, ou à une clé de chiffrement que nous n’avons plus.</translation>
    </message>
    <message>
        <source>Send the stick to the post&apos;s own region, or look for a newer backup.</source>
        <translation>Envoyez la clé à la région du poste, ou cherchez une sauvegarde plus récente.</translation>
    </message>
    <message>
        <source>The post in this backup is none that our directory lists.</source>
        <translation>Le poste de cette sauvegarde n’est pas dans notre annuaire.</translation>
    </message>
    <message>
        <source>Nobody was given anything. The stick is as it was.</source>
        <translation>Personne n’a rien reçu. La clé est comme avant.</translation>
    </message>
    <message>
        <source>Do not give it back. Read the newest kit, then call the post.</source>
        <translation>Ne la rendez pas. Lisez la trousse la plus récente, puis appelez le poste.</translation>
    </message>
    <message>
        <source>This backup is damaged, or was altered.</source>
        <translation>Cette sauvegarde est endommagée, ou a été modifiée.</translation>
    </message>
    <message>
        <source>Nothing on the stick was changed. Our own vault is whole.</source>
        <translation>Rien n’a changé sur la clé. Notre coffre est intact.</translation>
    </message>
    <message>
        <source>Choose another backup, or ask the post for an older one.</source>
        <translation>Choisissez une autre sauvegarde, ou demandez-en une plus ancienne au poste.</translation>
    </message>
    <message>
        <source>The stick did not take or keep the mended backup.</source>
        <translation>La clé n’a pas pris ou pas gardé la sauvegarde réparée.</translation>
    </message>
    <message>
        <source>The post&apos;s own backup on it is as it was.</source>
        <translation>La sauvegarde du poste y est comme avant.</translation>
    </message>
    <message>
        <source>Make room, or put another stick in. Then write it again.</source>
        <translation>Faites de la place, ou branchez une autre clé. Puis écrivez-la de nouveau.</translation>
    </message>
    <message>
        <source>The regional office did not give access to this backup.</source>
        <translation>Le bureau régional n’a pas redonné accès à cette sauvegarde.</translation>
    </message>
    <message>
        <source>The vault here and the stick are as they were.</source>
        <translation>Le coffre d’ici et la clé sont comme avant.</translation>
    </message>
    <message>
        <source>Choose the newest backup on the stick that came back from the region.</source>
        <translation>Choisissez la sauvegarde la plus récente sur la clé revenue de la région.</translation>
    </message>
    <message>
        <source>The kit in use has no key of your region.</source>
        <translation>La trousse en service n’a pas de clé de chiffrement de votre région.</translation>
    </message>
    <message>
        <source>Ask headquarters for a kit that lists it. Then come back.</source>
        <translation>Demandez au siège une trousse qui la contient. Puis revenez ici.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>This is too short. Take several words.</source>
        <translation>C’est trop court. Prenez plusieurs mots.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareilles.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Pré-tri</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Stagiaires</translation>
    </message>
</context>
<context>
    <name>PrintKey</name>
    <message>
        <source>Sent to the printer. Fetch every page at once.</source>
        <translation>Envoyé à l’imprimante. Prenez toutes les pages aussitôt.</translation>
    </message>
    <message>
        <source>Sent to {printer}. Fetch every page at once.</source>
        <translation>Envoyé à {printer}. Prenez toutes les pages aussitôt.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>trafficking</source>
        <translation>traite</translation>
    </message>
    <message>
        <source>slavery</source>
        <translation>esclavage</translation>
    </message>
    <message>
        <source>labour rights</source>
        <translation>droits du travail</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>protection de l’enfance</translation>
    </message>
    <message>
        <source>family tracing</source>
        <translation>recherche de la famille</translation>
    </message>
    <message>
        <source>asylum</source>
        <translation>asile</translation>
    </message>
    <message>
        <source>vulnerable migrant</source>
        <translation>migrant vulnérable</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>risk of self-harm</source>
        <translation>risque pour soi-même</translation>
    </message>
    <message>
        <source>smuggling</source>
        <translation>trafic de migrants</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papiers</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>local help</source>
        <translation>aide sur place</translation>
    </message>
    <message>
        <source>officer’s choice</source>
        <translation>choix de l’agent</translation>
    </message>
    <message>
        <source>Now, by phone</source>
        <translation>Maintenant, par téléphone</translation>
    </message>
    <message>
        <source>Tonight, by phone</source>
        <translation>Cette nuit, par téléphone</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Dans les prochains jours</translation>
    </message>
    <message>
        <source>With the next courier</source>
        <translation>Avec le prochain courrier</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>préparé</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>on a stick</source>
        <translation>sur une clé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue connue</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Screen people and lead interviews</source>
        <translation>Trier et mener des entretiens</translation>
    </message>
    <message>
        <source>Read interviews and the indicators present</source>
        <translation>Lire les entretiens et les indicateurs présents</translation>
    </message>
    <message>
        <source>Read what is sealed: story, health, photos</source>
        <translation>Lire ce qui est scellé : récit, santé, photos</translation>
    </message>
    <message>
        <source>Open it by the key of somebody who may</source>
        <translation>L’ouvrir avec la clé de qui peut le lire</translation>
    </message>
    <message>
        <source>Take over an interview that waits for another</source>
        <translation>Se charger d’un entretien qui attend un autre</translation>
    </message>
    <message>
        <source>Open an interview for correction</source>
        <translation>Ouvrir un entretien pour correction</translation>
    </message>
    <message>
        <source>Decide as the officer</source>
        <translation>Décider en tant qu’agent</translation>
    </message>
    <message>
        <source>Countersign as the supervisor</source>
        <translation>Contresigner en tant que superviseur</translation>
    </message>
    <message>
        <source>Have an officer countersign for some days</source>
        <translation>Faire contresigner un agent quelques jours</translation>
    </message>
    <message>
        <source>See which answers would change a sign</source>
        <translation>Voir quelles réponses changeraient un signe</translation>
    </message>
    <message>
        <source>Refer to a recipient</source>
        <translation>Orienter vers un destinataire</translation>
    </message>
    <message>
        <source>Take and answer a person&apos;s requests</source>
        <translation>Recevoir les demandes d’une personne et y répondre</translation>
    </message>
    <message>
        <source>Read and answer complaints</source>
        <translation>Lire les plaintes et y répondre</translation>
    </message>
    <message>
        <source>Put something kept on hold, and end the hold</source>
        <translation>Retenir ce qui est gardé et lever la retenue</translation>
    </message>
    <message>
        <source>Erase what was kept long enough</source>
        <translation>Effacer ce qui a été gardé assez longtemps</translation>
    </message>
    <message>
        <source>Write the registers of processing</source>
        <translation>Écrire les registres des traitements</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Lire le journal</translation>
    </message>
    <message>
        <source>Take on a case or give it back</source>
        <translation>Prendre un cas en charge ou le rendre</translation>
    </message>
    <message>
        <source>Tell the outcome of a case</source>
        <translation>Dire l’issue d’un cas</translation>
    </message>
    <message>
        <source>Find cases in the register</source>
        <translation>Trouver des cas dans le registre</translation>
    </message>
    <message>
        <source>See what cases have in common</source>
        <translation>Voir ce que des cas ont en commun</translation>
    </message>
    <message>
        <source>Count, and write the workbook</source>
        <translation>Compter, et écrire le classeur</translation>
    </message>
    <message>
        <source>Publish bulletins</source>
        <translation>Publier des bulletins</translation>
    </message>
    <message>
        <source>Trust the keys of an office</source>
        <translation>Faire confiance aux clés d’un bureau</translation>
    </message>
    <message>
        <source>Publish kits, at headquarters</source>
        <translation>Publier des trousses, au siège</translation>
    </message>
    <message>
        <source>Read and write sticks and messages</source>
        <translation>Lire et écrire clés USB et messages</translation>
    </message>
    <message>
        <source>Install a kit that headquarters signed</source>
        <translation>Installer une trousse signée par le siège</translation>
    </message>
    <message>
        <source>Go back to the kit before</source>
        <translation>Revenir à la trousse d’avant</translation>
    </message>
    <message>
        <source>Move the post to another laptop</source>
        <translation>Passer le poste sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Check the laptop and make backups</source>
        <translation>Vérifier l’ordinateur et faire des sauvegardes</translation>
    </message>
    <message>
        <source>Let colleagues in</source>
        <translation>Donner accès à des collègues</translation>
    </message>
    <message>
        <source>Give a colleague a new passphrase</source>
        <translation>Donner une nouvelle phrase de passe à un collègue</translation>
    </message>
    <message>
        <source>End a colleague&apos;s access</source>
        <translation>Retirer l’accès à un collègue</translation>
    </message>
    <message>
        <source>Make new keys for the office</source>
        <translation>Créer de nouvelles clés pour le bureau</translation>
    </message>
    <message>
        <source>Help a post that nobody can open</source>
        <translation>Aider un poste que personne ne peut ouvrir</translation>
    </message>
    <message>
        <source>Lead a class and read its scores</source>
        <translation>Mener un cours et lire ses résultats</translation>
    </message>
    <message>
        <source>one&apos;s own</source>
        <translation>les vôtres</translation>
    </message>
    <message>
        <source>never one&apos;s own</source>
        <translation>jamais les vôtres</translation>
    </message>
    <message>
        <source>the post&apos;s</source>
        <translation>tout le poste</translation>
    </message>
    <message>
        <source>all posts&apos;</source>
        <translation>tous les postes</translation>
    </message>
    <message>
        <source>what was sent here</source>
        <translation>ce qui a été envoyé ici</translation>
    </message>
    <message>
        <source>the class&apos;s</source>
        <translation>le cours</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Regional officer</source>
        <translation>Officier régional</translation>
    </message>
    <message>
        <source>Agency officer</source>
        <translation>Agent d’organisme</translation>
    </message>
    <message>
        <source>Kit author</source>
        <translation>Auteur de trousse</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>the story</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violences</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>Sealed to whoever asked and to the supervisors: {kinds}.</source>
        <translation>Scellé, lu seulement par qui a mené l’entretien et les superviseurs : {kinds}.</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Passes</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Short interview</source>
        <translation>Entretien bref</translation>
    </message>
    <message>
        <source>Full interview</source>
        <translation>Entretien complet</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>A published sign</source>
        <translation>Un signe publié</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>A demandé de l’aide</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>Orienté par quelqu’un</translation>
    </message>
    <message>
        <source>A random draw</source>
        <translation>Tirage au sort</translation>
    </message>
</context>
</TS>
