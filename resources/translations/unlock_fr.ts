<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>Qui d’autre travaille ici&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody unlocks with a passphrase of their own. You can do this later.</source>
        <translation>Chacun ouvre avec sa propre phrase de passe. Vous pouvez le faire plus tard.</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>Donner accès à un collègue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Passphrase, typed by them</source>
        <translation>Phrase de passe, tapée par cette personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>Aller au poste de travail</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>This is too short. Take several words.</source>
        <translation>C’est trop court. Prenez plusieurs mots.</translation>
    </message>
</context>
<context>
    <name>DestroyedPage</name>
    <message>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <source>The post is being destroyed on this laptop</source>
        <translation>Le poste est en cours de destruction sur cet ordinateur</translation>
    </message>
    <message>
        <source>The post is destroyed on this laptop</source>
        <translation>Le poste est détruit sur cet ordinateur</translation>
    </message>
    <message>
        <source>It goes on at the other laptop.</source>
        <translation>Il continue sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>The keys went first, then the files. A drive may keep old blocks: they stay locked under the passphrases of then. Backups on sticks are still there: lock them away.</source>
        <translation>Les clés d’abord, puis les fichiers. Un disque peut garder d’anciens blocs&#xa0;: ils restent verrouillés par les phrases de passe d’alors. Les sauvegardes sur clés USB existent encore&#xa0;: mettez-les sous clé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>À la première page</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Destroying keys, then files</source>
        <translation>Destruction des clés, puis des fichiers</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Written in the audit trail: {who}, {time}.</source>
        <translation>Inscrit au journal : {who}, {time}.</translation>
    </message>
    <message>
        <source>{code} waits.</source>
        <translation>{code} attend.</translation>
    </message>
    <message>
        <source>Emergency: act first, write later</source>
        <translation>Urgence&#x202f;: agir d’abord, écrire ensuite</translation>
    </message>
    <message>
        <source>The interview waits and is saved.</source>
        <translation>L’entretien attend et il est enregistré.</translation>
    </message>
    <message>
        <source>What you were doing waits.</source>
        <translation>Ce que vous faisiez attend.</translation>
    </message>
    <message>
        <source>Leave an urgent note</source>
        <translation>Laisser une note urgente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Revenir où j’étais</translation>
    </message>
    <message>
        <source>Starter kit: these numbers are invented. Call the numbers of your post.</source>
        <translation>Trousse de départ&#x202f;: ces numéros sont inventés. Appelez ceux de votre poste.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>Première ouverture</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>À quoi sert cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Choose once. Everything stays on this laptop, encrypted.</source>
        <translation>Choisissez une fois. Tout reste sur cet ordinateur, chiffré.</translation>
    </message>
    <message>
        <source>A border post</source>
        <translation>Un poste frontière</translation>
    </message>
    <message>
        <source>Interviews, indicators, referrals</source>
        <translation>Entretiens, indicateurs, orientations</translation>
    </message>
    <message>
        <source>A regional office</source>
        <translation>Un bureau régional</translation>
    </message>
    <message>
        <source>Packets from posts, receipts, numbers</source>
        <translation>Plis des postes, accusés de réception, chiffres</translation>
    </message>
    <message>
        <source>An agency’s desk</source>
        <translation>Le bureau d’une agence</translation>
    </message>
    <message>
        <source>Cases referred to you, your answers</source>
        <translation>Cas orientés vers vous, vos réponses</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>Essayer avec des personnes inventées</translation>
    </message>
    <message>
        <source>A classroom; nothing is kept</source>
        <translation>Une salle de cours&#x202f;; rien n’est gardé</translation>
    </message>
    <message>
        <source>**Training only.** Invented people, other keys, a violet band on every page. Nothing from here can enter a real desk.</source>
        <translation>**Formation seulement.** Personnes inventées, autres clés, une bande violette sur chaque page. Rien d’ici ne peut entrer dans un vrai poste.</translation>
    </message>
    <message>
        <source>Name the desk and its first person</source>
        <translation>Nommer le lieu et sa première personne</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Take a post over from a stick</source>
        <translation>Reprendre un poste depuis une clé USB</translation>
    </message>
    <message>
        <source>Take a post over</source>
        <translation>Reprendre un poste</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>For example: Poste de Rosso</source>
        <translation>Par exemple&#x202f;: Poste de Rosso</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
    <message>
        <source>Latin letters, for example: rosso</source>
        <translation>Lettres latines, par exemple&#x202f;: rosso</translation>
    </message>
    <message>
        <source>Case codes begin with</source>
        <translation>Les codes de dossier commencent par</translation>
    </message>
    <message>
        <source>For example: R07</source>
        <translation>Par exemple&#x202f;: R07</translation>
    </message>
    <message>
        <source>Code of the regional office</source>
        <translation>Code du bureau régional</translation>
    </message>
    <message>
        <source>As the region tells it, for example: trarza</source>
        <translation>Donné par la région, par exemple&#x202f;: trarza</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>You are its first supervisor.</source>
        <translation>Vous serez son premier superviseur.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>At least {n} characters: several words.</source>
        <translation>Au moins {n} caractères&#x202f;: plusieurs mots.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Make the post’s vault</source>
        <translation>Créer le coffre du poste</translation>
    </message>
    <message>
        <source>Make the office’s vault</source>
        <translation>Créer le coffre du bureau</translation>
    </message>
    <message>
        <source>Make the agency’s vault</source>
        <translation>Créer le coffre de l’agence</translation>
    </message>
    <message>
        <source>Open the classroom</source>
        <translation>Ouvrir la salle de cours</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Making keys and vault</source>
        <translation>Création des clés et du coffre</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens only.</source>
        <translation>Lettres latines, chiffres et tirets seulement.</translation>
    </message>
    <message>
        <source>This is too short. Take several words.</source>
        <translation>C’est trop court. Prenez plusieurs mots.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>GivenBackPage</name>
    <message>
        <source>A backup back from the region</source>
        <translation>Une sauvegarde revenue de la région</translation>
    </message>
    <message>
        <source>Put back what the region gave access to</source>
        <translation>Remettre ce à quoi la région a redonné accès</translation>
    </message>
    <message>
        <source>For a vault that nobody can open, whose backup was at the region.</source>
        <translation>Pour un coffre que personne ne peut ouvrir, dont la sauvegarde était à la région.</translation>
    </message>
    <message>
        <source>What was written here after that backup is not in it, nor urgent notes left at the door. The old file is kept beside it for 30 days, closed.</source>
        <translation>Ce qui a été écrit ici après n’y est pas, ni les notes urgentes laissées à la porte. L’ancien fichier est gardé 30 jours à côté, fermé.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>The passphrase from the region</source>
        <translation>La phrase de passe venue de la région</translation>
    </message>
    <message>
        <source>Put this one here</source>
        <translation>Mettre celle-ci ici</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Un autre dossier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No backup of this post lies in this folder. Nothing was changed.</source>
        <translation>Il n’y a pas de sauvegarde de ce poste dans ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put in the stick that came back from the region, then choose it.</source>
        <translation>Branchez la clé revenue de la région, puis choisissez-la.</translation>
    </message>
    <message>
        <source>Choose the stick or its folder</source>
        <translation>Choisir la clé ou son dossier</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Opening the backup and copying it</source>
        <translation>Ouverture et copie de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Without opening the vault</source>
        <translation>Sans ouvrir le coffre</translation>
    </message>
    <message>
        <source>To help at once. No case can be seen here.</source>
        <translation>Pour aider tout de suite. Aucun dossier n’est visible ici.</translation>
    </message>
    <message>
        <source>Leaflet to give</source>
        <translation>Dépliant à donner</translation>
    </message>
    <message>
        <source>Rights, help and numbers, in three languages</source>
        <translation>Droits et numéros, en trois langues</translation>
    </message>
    <message>
        <source>Note an emergency</source>
        <translation>Noter une urgence</translation>
    </message>
    <message>
        <source>You only write: nothing is shown again here</source>
        <translation>Écriture seule&#xa0;: rien ne se relit ici</translation>
    </message>
</context>
<context>
    <name>LeafletPage</name>
    <message>
        <source>Leaflet</source>
        <translation>Dépliant</translation>
    </message>
    <message>
        <source>Let them read or copy it; hand nothing over.</source>
        <translation>Laissez-la lire ou recopier&#xa0;; ne remettez rien.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation>Enregistrer ce qui est lisible dans un nouveau fichier</translation>
    </message>
    <message>
        <source>A part of the vault’s file cannot be read any more.</source>
        <translation>Une partie du fichier du coffre n’est plus lisible.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Unlock the new file</source>
        <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Put the newest backup in the file’s place</source>
        <translation>Mettre la dernière sauvegarde à la place du fichier</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it for 30 days. The backup opens with the passphrases of today, or else of its day; what came later is not in it.</source>
        <translation>Le fichier endommagé est gardé 30 jours à côté. La sauvegarde s’ouvre avec les phrases de passe d’aujourd’hui, ou sinon avec celles de son jour&#xa0;; ce qui a suivi n’y est pas.</translation>
    </message>
    <message>
        <source>The old file is kept beside the new one for 30 days. What could not be saved stands under Health, Damaged records, and may be in a backup.</source>
        <translation>L’ancien fichier est gardé 30 jours à côté du nouveau. Ce qui n’a pas pu être enregistré figure sous Santé, Dossiers endommagés, et peut se trouver dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à l’entrée</translation>
    </message>
    <message>
        <source>Take the newest backup</source>
        <translation>Prendre la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Reading the file row by row</source>
        <translation>Lecture du fichier ligne par ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The vault stays as it is until the new file is whole.</source>
        <translation>Le coffre reste tel quel tant que le nouveau fichier n’est pas complet.</translation>
    </message>
    <message>
        <source>Rather take the newest backup</source>
        <translation>Prendre plutôt la sauvegarde</translation>
    </message>
    <message>
        <source>The backup of {day} is in its place.</source>
        <translation>La sauvegarde du {day} est à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are saved in a new file.</source>
        <translation>
            <numerusform>%n ligne est enregistrée dans un nouveau fichier.</numerusform>
            <numerusform>%n lignes sont enregistrées dans un nouveau fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old one is kept for 30 days as {name}.</source>
        <translation>L’ancien est gardé 30 jours sous le nom {name}.</translation>
    </message>
    <message>
        <source>Something could not be read: look at Health, Damaged records.</source>
        <translation>Quelque chose n’a pas pu être lu&#xa0;: voyez Santé, Dossiers endommagés.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Urgent note</source>
        <translation>Note urgente</translation>
    </message>
    <message>
        <source>Write it on paper, not here</source>
        <translation>Écrivez-le sur papier, pas ici</translation>
    </message>
    <message>
        <source>Call for help first. Then write down what cannot wait.</source>
        <translation>Appelez d’abord à l’aide. Notez ensuite ce qui ne peut pas attendre.</translation>
    </message>
    <message>
        <source>Write down what cannot wait</source>
        <translation>Écrire ce qui ne peut pas attendre</translation>
    </message>
    <message>
        <source>It is sealed at once. Nobody can read it here any more, not even you.</source>
        <translation>Elle est scellée aussitôt. Plus personne ne peut la lire ici, même pas vous.</translation>
    </message>
    <message>
        <source>What happened, who is in danger, where they are now</source>
        <translation>Ce qui s’est passé, qui est en danger, où sont ces personnes</translation>
    </message>
    <message>
        <source>This post works on another laptop now: nobody would find a note on this one. Write on paper what happened, who is in danger, where they are now, and the time. Give the paper by hand to the officer at the other laptop.</source>
        <translation>Ce poste travaille maintenant sur un autre ordinateur&#xa0;: personne ne trouverait une note sur celui-ci. Écrivez sur papier ce qui s’est passé, qui est en danger, où se trouvent ces personnes maintenant, et l’heure. Remettez le papier en main propre à l’agent de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Call for help first. Write only what the next officer has to know.</source>
        <translation>Appelez d’abord à l’aide. N’écrivez que ce que le prochain agent doit savoir.</translation>
    </message>
    <message>
        <source>Whoever unlocks next finds it and puts it to an interview.</source>
        <translation>Qui ouvre ensuite le coffre la trouve et la joint à un entretien.</translation>
    </message>
    <message>
        <source>The note is sealed. Write another one, or go back.</source>
        <translation>La note est scellée. Écrivez-en une autre, ou revenez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Seal the note</source>
        <translation>Sceller la note</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Write this sheet down now</source>
        <translation>Notez cette feuille maintenant</translation>
    </message>
    <message>
        <source>It opens the vault when every passphrase is lost. It is shown only once.</source>
        <translation>Elle ouvre le coffre quand toutes les phrases de passe sont perdues. Elle n’est montrée qu’une fois.</translation>
    </message>
    <message>
        <source>**Keep it away from this laptop**, sealed, with the commander or the regional office. Whoever has the sheet and the laptop can read everything.</source>
        <translation>**Gardez-la loin de cet ordinateur**, sous pli fermé, chez le commandant ou au bureau régional. Qui a la feuille et l’ordinateur peut tout lire.</translation>
    </message>
    <message>
        <source>Type back group {n}</source>
        <translation>Retapez le groupe {n}</translation>
    </message>
    <message>
        <source>Try the sheet</source>
        <translation>Essayer la feuille</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>This is not group {n}.</source>
        <translation>Ce n’est pas le groupe {n}.</translation>
    </message>
    <message>
        <source>{place}, made on {day}</source>
        <translation>{place}, fait le {day}</translation>
    </message>
    <message>
        <source>Keep it sealed, away from the laptop and from every backup.</source>
        <translation>À garder scellé, loin de l’ordinateur et de toute sauvegarde.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the laptop can read everything.</source>
        <translation>Qui a cette feuille et l’ordinateur peut tout lire.</translation>
    </message>
    <message>
        <source>If it is lost or was seen, make a new one in the settings at once.</source>
        <translation>Perdue ou vue par quelqu’un&#xa0;: en faire une nouvelle aussitôt, dans les réglages.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>A new passphrase with the recovery sheet</source>
        <translation>Une nouvelle phrase de passe avec la feuille de secours</translation>
    </message>
    <message>
        <source>Type the fourteen groups of the sheet. Spaces do not matter.</source>
        <translation>Tapez les quatorze groupes de la feuille. Les espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>The vault gets another key, and this is noted in the audit trail.</source>
        <translation>Le coffre change de clé, et cela est noté au journal.</translation>
    </message>
    <message>
        <source>The code on the sheet</source>
        <translation>Le code de la feuille</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>New passphrase, typed by them</source>
        <translation>Nouvelle phrase de passe, tapée par cette personne</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Give the new passphrase</source>
        <translation>Donner la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à l’entrée</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Backup back from the region</source>
        <translation>Sauvegarde revenue de la région</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the stick or its folder</source>
        <translation>Choisir la clé ou son dossier</translation>
    </message>
    <message>
        <source>Put a backup back on this laptop</source>
        <translation>Remettre une sauvegarde sur cet ordinateur</translation>
    </message>
    <message>
        <source>For a laptop that replaces a lost or broken one.</source>
        <translation>Pour un ordinateur qui remplace celui qui est perdu ou cassé.</translation>
    </message>
    <message>
        <source>It opens with the passphrases and the recovery sheet of the day it was made. What was written after that day is not in it. The stick is only read.</source>
        <translation>Elle s’ouvre avec les phrases de passe et la feuille de secours du jour où elle a été faite. Ce qui a été écrit après n’y est pas. La clé est seulement lue.</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Remettre celle-ci</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Un autre dossier</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Retour à la première page</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à l’entrée</translation>
    </message>
    <message>
        <source>Put in the stick with the backups, then choose it.</source>
        <translation>Branchez la clé avec les sauvegardes, puis choisissez-la.</translation>
    </message>
    <message>
        <source>No backup of PostDesk lies in this folder. Nothing was changed.</source>
        <translation>Il n’y a pas de sauvegarde de PostDesk dans ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>A border post</source>
        <translation>Un poste frontière</translation>
    </message>
    <message>
        <source>A regional office</source>
        <translation>Un bureau régional</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Copie de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>Take a post over</source>
        <translation>Reprendre un poste</translation>
    </message>
    <message>
        <source>Take a post over from a stick</source>
        <translation>Reprendre un poste depuis une clé USB</translation>
    </message>
    <message>
        <source>Type the fourteen groups of the code. Spaces do not matter.</source>
        <translation>Tapez les quatorze groupes du code. Les espaces ne comptent pas.</translation>
    </message>
    <message>
        <source>The code stands on the laptop that the post comes from. The stick is only read. Afterwards everybody unlocks with the passphrase they have.</source>
        <translation>Le code est affiché sur l’ordinateur d’où vient le poste. La clé USB est seulement lue. Ensuite, chacun déverrouille avec sa phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>The code of the handover</source>
        <translation>Le code de la remise</translation>
    </message>
    <message>
        <source>No handover lies in this folder. Nothing was changed. Choose the stick on which the post was handed over.</source>
        <translation>Aucune remise ne se trouve dans ce dossier. Rien n’a été changé. Choisissez la clé USB sur laquelle le poste a été remis.</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Retour à la première page</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Choisir la clé USB</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Take over on this laptop</source>
        <translation>Reprendre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Every file was checked, and the stick is needed no more. Everybody unlocks with the passphrase they have.</source>
        <translation>Chaque fichier a été vérifié et la clé USB n’est plus nécessaire. Chacun déverrouille avec sa phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Opening and checking each file. Leave the stick in</source>
        <translation>Ouverture et vérification de chaque fichier. Laissez la clé USB branchée</translation>
    </message>
    <message>
        <source>Missing: file {numbers} of {pieces}</source>
        <translation>Il manque&#xa0;: fichier {numbers} sur {pieces}</translation>
    </message>
    <message>
        <source>Putting the post on this laptop</source>
        <translation>Installation du poste sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>**Look at the day.** %n file(s) of another handover, with another code, lie on this stick too. Take over only the one whose code the old laptop shows.</source>
        <translation>
            <numerusform>**Regardez la date.** %n fichier d’une autre remise, avec un autre code, se trouve aussi sur cette clé USB. Ne reprenez que celle dont l’ancien ordinateur affiche le code.</numerusform>
            <numerusform>**Regardez la date.** %n fichiers d’une autre remise, avec un autre code, se trouvent aussi sur cette clé USB. Ne reprenez que celle dont l’ancien ordinateur affiche le code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing was changed on this laptop.</source>
        <translation>Rien n’a été changé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {when} · {size}</source>
        <translation>Remis par {name}, {when} · {size}</translation>
    </message>
    <message>
        <source>Who can unlock it</source>
        <translation>Qui peut le déverrouiller</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Who takes the shift?</source>
        <translation>Qui prend le service&#x202f;?</translation>
    </message>
    <message>
        <source>Press your number, then your passphrase.</source>
        <translation>Votre numéro, puis votre phrase de passe.</translation>
    </message>
    <message>
        <source>**Caps Lock is on.** Capital letters count.</source>
        <translation>**Verr. Maj est active.** Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Forgotten? The supervisor or the recovery sheet gives a new one.</source>
        <translation>Oubliée&#x202f;? Le superviseur ou la feuille de secours en donne une nouvelle.</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Utiliser la feuille de secours</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Autre sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Phrase de passe de {name}</translation>
    </message>
    <message>
        <source>The list of wrong passphrases is damaged: a new one is begun.</source>
        <translation>La liste des phrases de passe fausses est endommagée&#xa0;: une nouvelle commence.</translation>
    </message>
    <message>
        <source>Language and text size were lost: choose them again.</source>
        <translation>Langue et taille du texte sont perdues&#xa0;: choisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Files were damaged.</source>
        <translation>Fichiers endommagés.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Take a backup from a stick</source>
        <translation>Prendre une sauvegarde sur une clé</translation>
    </message>
</context>
</TS>
