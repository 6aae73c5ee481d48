<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Damage</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Case received</source>
        <translation>Cas reçu</translation>
    </message>
    <message>
        <source>Request of a person</source>
        <translation>Demande d’une personne</translation>
    </message>
    <message>
        <source>Stick of the register</source>
        <translation>Clé du registre</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Ligne d’une liste</translation>
    </message>
    <message>
        <source>A sealed part does not open.</source>
        <translation>Une partie scellée ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>What is stored makes no sense any more.</source>
        <translation>Ce qui est enregistré n’est plus lisible.</translation>
    </message>
    <message>
        <source>The audit trail tells of other answers: a part of the trail is lost, or somebody changed them.</source>
        <translation>Le journal parle d’autres réponses&#xa0;: une partie du journal est perdue, ou quelqu’un les a changées.</translation>
    </message>
    <message>
        <source>It was saved here and is gone.</source>
        <translation>Il a été enregistré ici et a disparu.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{what} is whole again. The vault itself still had all of it.</source>
        <translation>{what}&#xa0;: de nouveau complet. Le coffre avait encore tout.</translation>
    </message>
    <message>
        <source>{what} is whole again, by the backup of {day}.</source>
        <translation>{what}&#xa0;: de nouveau complet, grâce à la sauvegarde du {day}.</translation>
    </message>
    <message>
        <source>{what} is back as it lies. The audit trail tells that you took it back.</source>
        <translation>{what} est de nouveau là, tel quel. Le journal dit que vous l’avez repris.</translation>
    </message>
    <message>
        <source>{what} is as it was in the backup of {day}. What came later is not in it: ask again what the person agreed to.</source>
        <translation>{what}&#xa0;: tel que dans la sauvegarde du {day}. Ce qui a suivi n’y est pas&#xa0;: redemandez à quoi la personne a consenti.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged records</source>
        <translation>Dossiers endommagés</translation>
    </message>
    <message>
        <source>Reading every record again</source>
        <translation>Relecture de tous les dossiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne change rien.</translation>
    </message>
    <message>
        <source>They are set aside, so that everything else works. Nothing is deleted.</source>
        <translation>Ils sont mis à part, pour que tout le reste fonctionne. Rien n’est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the vault’s file cannot be read. What is readable can be saved into a new file; the old one is kept beside it.</source>
        <translation>
            <numerusform>%n endroit du fichier du coffre n’est plus lisible. Ce qui l’est peut être enregistré dans un nouveau fichier&#xa0;; l’ancien est gardé à côté.</numerusform>
            <numerusform>%n endroits du fichier du coffre ne sont plus lisibles. Ce qui l’est peut être enregistré dans un nouveau fichier&#xa0;; l’ancien est gardé à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record can be read.</source>
        <translation>Tous les dossiers sont lisibles.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <translation>Retour à Santé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Enregistrer ce qui reste</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>From a stick’s backup</source>
        <translation>D’une sauvegarde sur clé</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>D’une clé</translation>
    </message>
    <message>
        <source>Lock, then save into a new file</source>
        <translation>Verrouiller, puis nouveau fichier</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Take it back as it is</source>
        <translation>Reprendre tel quel</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Restore from the backup</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Looking for it in the backups, the newest first</source>
        <translation>Recherche dans les sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>The record stays aside until it is whole.</source>
        <translation>Le dossier reste à part tant qu’il n’est pas complet.</translation>
    </message>
    <message>
        <source>Written: {name}. Only people who can open this vault can read it.</source>
        <translation>Écrit&#xa0;: {name}. Seules les personnes qui ouvrent ce coffre peuvent le lire.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are done.</source>
        <translation>
            <numerusform>Et %n autre, une fois ceux-ci traités.</numerusform>
            <numerusform>Et %n autres, une fois ceux-ci traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Begun or received</source>
        <translation>Commencé ou reçu</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>All other records are whole. What is left of this one is kept in the vault.</source>
        <translation>Tous les autres dossiers sont complets. Ce qui reste de celui-ci est gardé dans le coffre.</translation>
    </message>
    <message>
        <source>If no backup has it, ask the office that sent it to write it again.</source>
        <translation>Si aucune sauvegarde ne l’a, demandez au bureau qui l’a envoyé de le réécrire.</translation>
    </message>
    <message>
        <source>If you know that its answers are right, take it back as it is.</source>
        <translation>Si vous savez que ses réponses sont justes, reprenez-le tel quel.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Pages of the vault</source>
        <translation>Pages du coffre</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde du jour</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>Dossiers endommagés</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>Perdu ou endommagé</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Trousse</translation>
    </message>
    <message>
        <source>Indicator engine</source>
        <translation>Moteur d’indicateurs</translation>
    </message>
    <message>
        <source>Packets not sent</source>
        <translation>Plis non envoyés</translation>
    </message>
    <message>
        <source>Receipts awaited</source>
        <translation>Accusés attendus</translation>
    </message>
    <message>
        <source>Keys of the offices</source>
        <translation>Clés des bureaux</translation>
    </message>
    <message>
        <source>Interviews not finished</source>
        <translation>Entretiens non terminés</translation>
    </message>
    <message>
        <source>Keeping not yet agreed</source>
        <translation>Conservation pas encore acceptée</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Délais de garde</translation>
    </message>
    <message>
        <source>People’s requests</source>
        <translation>Demandes des personnes</translation>
    </message>
    <message>
        <source>Sticks under way</source>
        <translation>Clés USB en route</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Numéros manquants</translation>
    </message>
    <message>
        <source>Region’s access</source>
        <translation>Accès de la région</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Sauvegarder sur une clé</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>La faire maintenant</translation>
    </message>
    <message>
        <source>Look at damaged records</source>
        <translation>Voir les dossiers endommagés</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read a kit</source>
        <translation>Lire une trousse</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>{pages} pages read again, none damaged</source>
        <translation>{pages} pages relues, aucune abîmée</translation>
    </message>
    <message>
        <source>chain whole, {entries} entries</source>
        <translation>chaîne entière, {entries} entrées</translation>
    </message>
    <message>
        <source>agrees with the audit trail and the kit</source>
        <translation>d’accord avec le journal et la trousse</translation>
    </message>
    <message>
        <source>{free} free of {all}</source>
        <translation>{free} libres sur {all}</translation>
    </message>
    <message>
        <source>made {when}, opened by way of proof</source>
        <translation>faite le {when}, ouverte pour preuve</translation>
    </message>
    <message>
        <source>made by itself, the last {when}</source>
        <translation>faite d’elle-même, la dernière {when}</translation>
    </message>
    <message>
        <source>every record can be read</source>
        <translation>tous les dossiers sont lisibles</translation>
    </message>
    <message>
        <source>the files beside the vault are whole</source>
        <translation>les fichiers à côté du coffre sont entiers</translation>
    </message>
    <message>
        <source>number {version}, installed {ago} ago</source>
        <translation>numéro {version}, installée il y a {ago}</translation>
    </message>
    <message>
        <source>agrees with the reference</source>
        <translation>d’accord avec la référence</translation>
    </message>
    <message>
        <source>{count} waiting, none for long</source>
        <translation>{count} en attente, aucun depuis longtemps</translation>
    </message>
    <message>
        <source>{count} on the way, none late</source>
        <translation>{count} en route, aucun en retard</translation>
    </message>
    <message>
        <source>none ends within a month</source>
        <translation>aucune n’expire dans le mois</translation>
    </message>
    <message>
        <source>{count} open, none forgotten</source>
        <translation>{count} ouverts, aucun oublié</translation>
    </message>
    <message>
        <source>{count} lie apart, all can be read</source>
        <translation>{count} à part, tous lisibles</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>nothing due, {soon} within a week</source>
        <translation>rien d’échu, {soon} sous une semaine</translation>
    </message>
    <message>
        <source>{count} open, none late</source>
        <translation>{count} en cours, aucune en retard</translation>
    </message>
    <message>
        <source>{count} with a courier, none overdue</source>
        <translation>{count} chez un coursier, aucune en retard</translation>
    </message>
    <message>
        <source>{count} missing, none for long</source>
        <translation>il en manque {count}, aucun depuis longtemps</translation>
    </message>
    <message>
        <source>nobody outside the post can open the vault</source>
        <translation>personne hors du poste ne peut ouvrir le coffre</translation>
    </message>
    <message>
        <source>Damaged places: {damaged}. Have what is readable saved into a new file.</source>
        <translation>Endroits endommagés&#xa0;: {damaged}. Faites enregistrer ce qui est lisible dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Entry {bad} does not fit: the vault was changed. Write nothing more here. Say so at once.</source>
        <translation>L’entrée {bad} ne correspond pas : le coffre a été changé. N’écrivez plus rien ici. Dites-le tout de suite.</translation>
    </message>
    <message>
        <source>Packets that nobody believes yet: {count}. They are kept whole.</source>
        <translation>Plis auxquels personne ne se fie encore&#xa0;: {count}. Ils sont gardés entiers.</translation>
    </message>
    <message>
        <source>A kit ended the region’s key, so its access too. A supervisor looks at it.</source>
        <translation>Une trousse a mis fin à la clé de chiffrement de la région, donc à son accès. Un superviseur regarde.</translation>
    </message>
    <message>
        <source>{office} can open the vault</source>
        <translation>{office} peut ouvrir le coffre</translation>
    </message>
    <message>
        <source>{office} has a new key. A supervisor lets it in by that.</source>
        <translation>{office} a une nouvelle clé de chiffrement. Un superviseur lui donne accès avec elle.</translation>
    </message>
    <message>
        <source>The key of {office} counts no more. A supervisor ends its access.</source>
        <translation>La clé de chiffrement de {office} ne compte plus. Un superviseur retire son accès.</translation>
    </message>
    <message>
        <source>The engine does not answer: the reference judges alone. Go on, and tell the region.</source>
        <translation>Le moteur ne répond pas : la référence juge seule. Continuez, et prévenez la région.</translation>
    </message>
    <message>
        <source>The clock is behind: {when} was already seen. Set this laptop’s date.</source>
        <translation>L’horloge retarde&#xa0;: {when} a déjà été vu. Réglez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only {free} free. Remove what is not PostDesk’s from this laptop.</source>
        <translation>Seulement {free} libres. Enlevez de cet ordinateur ce qui n’est pas à PostDesk.</translation>
    </message>
    <message>
        <source>The last one is {ago} old. What came since is on this laptop only.</source>
        <translation>La dernière date de {ago}. Le reste n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The last one is of {when}. The one of today could not be made.</source>
        <translation>La dernière date du {when}. Celle d’aujourd’hui n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>{count} cannot be read and are set aside. Everything else works.</source>
        <translation>{count} illisibles, mis à part. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>{count} to read: what happened, what is safe, what to do now.</source>
        <translation>{count} à lire&#xa0;: ce qui s’est passé, ce qui est sûr, que faire.</translation>
    </message>
    <message>
        <source>The kit is {ago} old. Ask the regional office for a newer one.</source>
        <translation>La trousse date de {ago}. Demandez-en une nouvelle au bureau régional.</translation>
    </message>
    <message>
        <source>Engine and reference disagree. Flags of both are shown. Tell the region.</source>
        <translation>Moteur et référence diffèrent. Les indicateurs des deux sont montrés. Prévenez la région.</translation>
    </message>
    <message>
        <source>{count} sealed, the oldest for {ago}. They stay here. Write them to a stick.</source>
        <translation>{count} scellés, le plus ancien depuis {ago}. Ils restent ici. Écrivez-les sur une clé.</translation>
    </message>
    <message>
        <source>{late} without an answer for over a week. They stay here.</source>
        <translation>{late} sans réponse depuis plus d’une semaine. Ils restent ici.</translation>
    </message>
    <message>
        <source>One ends in {ago}. The region has to send a new kit.</source>
        <translation>L’une expire dans {ago}. La région doit envoyer une nouvelle trousse.</translation>
    </message>
    <message>
        <source>{stuck} untouched for over a week. Everything is saved. Go on or close.</source>
        <translation>{stuck} sans réponse depuis plus d’une semaine. Tout est enregistré. Continuez ou clôturez.</translation>
    </message>
    <message>
        <source>{when}: their file was damaged. {saved} saved: look through them, ask the rest.</source>
        <translation>{when}&#xa0;: leur fichier était abîmé. {saved} sauvés&#xa0;: relisez-les, redemandez le reste.</translation>
    </message>
    <message>
        <source>{due} kept for as long as they may be. Nothing is erased without a look.</source>
        <translation>{due} gardés aussi longtemps que permis. Rien n’est effacé sans un regard.</translation>
    </message>
    <message>
        <source>{overdue} late, {soon} to answer within a week. Answer the oldest first.</source>
        <translation>{overdue} en retard, {soon} à répondre sous une semaine. Répondez d’abord à la plus ancienne.</translation>
    </message>
    <message>
        <source>Stick {stick}, courier {courier}: due {ago} ago. Overdue in all: {count}.</source>
        <translation>Clé USB {stick}, coursier {courier}&#xa0;: attendue depuis {ago}. En retard au total&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Number {number} from {office}: missing for {ago}. Missing in all: {count}. Have that office write again.</source>
        <translation>Numéro {number} de {office}&#xa0;: manque depuis {ago}. En tout&#xa0;: {count}. Faites-le réécrire par ce bureau.</translation>
    </message>
    <message>
        <source>There is none yet. Everything is on this laptop only.</source>
        <translation>Il n’y en a pas encore. Tout n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is none beside the vault, and it could not be made. Make it now.</source>
        <translation>Il n’y en a pas près du coffre, et elle n’a pas pu être faite. Faites-la maintenant.</translation>
    </message>
    <message>
        <source>the first one is made after a day of use</source>
        <translation>la première se fait après un jour d’utilisation</translation>
    </message>
    <message>
        <source>The mark of the last closing is lost: an older vault would not be noticed.</source>
        <translation>La marque de la dernière fermeture est perdue&#xa0;: un coffre plus ancien ne se verrait pas.</translation>
    </message>
    <message>
        <source>{when}: {lost} of them were lost. Ask those people again.</source>
        <translation>{when}&#xa0;: {lost} ont été perdus. Interrogez à nouveau ces personnes.</translation>
    </message>
    <message>
        <source>{when}: they were lost, nobody can say how many. Ask those people again.</source>
        <translation>{when}&#xa0;: ils ont été perdus, nul ne sait combien. Interrogez à nouveau ces personnes.</translation>
    </message>
    <message>
        <source>{count}, of which {due} for as long as they may be kept. Look, then remove those.</source>
        <translation>{count}, dont {due} gardés aussi longtemps que permis. Regardez, puis retirez ceux-là.</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Voir que faire</translation>
    </message>
    <message>
        <source>The starter kit is in use. Nothing in it is validated.</source>
        <translation>La trousse de départ est en service. Rien n’y est validé.</translation>
    </message>
    <message>
        <source>The kit was damaged. The one before, {version}, is in use. Read the newest again.</source>
        <translation>La trousse était abîmée. La précédente, {version}, est utilisée. Relisez la plus récente.</translation>
    </message>
    <message>
        <source>The kit was damaged. The starter kit is in use. Read the newest again at once.</source>
        <translation>La trousse était endommagée. La trousse de départ est en service. Relisez tout de suite la plus récente.</translation>
    </message>
    <message>
        <source>No kit is published yet: posts work with the starter kit. Publish the first one.</source>
        <translation>Aucune trousse n’est encore publiée : les postes travaillent avec celle de départ. Publiez la première.</translation>
    </message>
    <message>
        <source>The published kit was damaged. Publish the next one, and seal it for each post.</source>
        <translation>La trousse publiée était endommagée. Publiez la suivante et scellez-la pour chaque poste.</translation>
    </message>
    <message>
        <source>Publish a kit</source>
        <translation>Publier une trousse</translation>
    </message>
    <message>
        <source>Never came to {office}: {count}. They are kept here. Write them again from the outbox.</source>
        <translation>Jamais arrivés, pour {office}&#xa0;: {count}. Ils sont gardés ici. Réécrivez-les depuis les départs.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore contrôlé</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout contrôler</translation>
    </message>
    <message>
        <source>checked at {time}</source>
        <translation>contrôlé à {time}</translation>
    </message>
    <message>
        <source>Reading the vault again</source>
        <translation>Relecture du coffre</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne change rien.</translation>
    </message>
    <message>
        <source>Making a backup and opening it by way of proof</source>
        <translation>Sauvegarde, puis ouverture pour preuve</translation>
    </message>
    <message>
        <source>The half-made copy is removed.</source>
        <translation>La copie à moitié faite est enlevée.</translation>
    </message>
    <message>
        <source>The day’s backup was opened and is whole. It lies beside the vault.</source>
        <translation>La sauvegarde du jour a été ouverte et est complète. Elle se trouve près du coffre.</translation>
    </message>
    <message>
        <source>The backup {name} was opened and is whole. Keep it away from this laptop.</source>
        <translation>La sauvegarde {name} a été ouverte, elle est entière. Gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are well</source>
        <translation>
            <numerusform>%n contrôle va bien</numerusform>
            <numerusform>%n contrôles vont bien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>Interviews whose keeping was not agreed yet</source>
        <translation>Entretiens dont la conservation n’était pas encore acceptée</translation>
    </message>
    <message>
        <source>An older file of interviews not agreed yet</source>
        <translation>Un fichier plus ancien d’entretiens sans accord</translation>
    </message>
    <message>
        <source>The mark of the last closing</source>
        <translation>La marque de la dernière fermeture</translation>
    </message>
    <message>
        <source>An older vault</source>
        <translation>Un coffre plus ancien</translation>
    </message>
    <message>
        <source>A backup in the vault&apos;s place</source>
        <translation>Une sauvegarde à la place du coffre</translation>
    </message>
    <message>
        <source>The list of what was erased</source>
        <translation>La liste de ce qui a été effacé</translation>
    </message>
    <message>
        <source>The list of wrong passphrases</source>
        <translation>La liste des phrases de passe fausses</translation>
    </message>
    <message>
        <source>Emergency notes left at the locked door</source>
        <translation>Notes d’urgence laissées à l’écran verrouillé</translation>
    </message>
    <message>
        <source>Cards and numbers at the locked door</source>
        <translation>Fiches et numéros à la porte fermée</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Langue et taille du texte</translation>
    </message>
    <message>
        <source>Interviews whose keeping nobody had agreed to yet cannot be read any more: {count}. Their file or its key was lost. Nobody asked for it to be destroyed.</source>
        <translation>Des entretiens dont personne n’avait encore accepté la conservation ne peuvent plus être lus&#xa0;: {count}. Leur fichier ou sa clé est perdu. Personne n’avait demandé de les détruire.</translation>
    </message>
    <message>
        <source>Every interview that people agreed to have kept is there. Nobody else can read the lost ones either.</source>
        <translation>Tous les entretiens dont la conservation a été acceptée sont là. Personne d’autre ne peut lire ceux qui sont perdus.</translation>
    </message>
    <message>
        <source>Ask these people again before they leave. Tell your supervisor who was here tonight.</source>
        <translation>Interrogez à nouveau ces personnes avant qu’elles partent. Dites au superviseur qui était là cette nuit.</translation>
    </message>
    <message>
        <source>An older file of the interviews whose keeping was not agreed yet was put back. What was written in them since is lost.</source>
        <translation>Un fichier plus ancien d’entretiens dont la conservation n’était pas acceptée a été remis. Ce qui y a été écrit depuis est perdu.</translation>
    </message>
    <message>
        <source>Every interview that people agreed to have kept is there.</source>
        <translation>Tous les entretiens dont la conservation a été acceptée sont là.</translation>
    </message>
    <message>
        <source>Read these interviews again with the people before they leave. Tell your supervisor who was at this laptop.</source>
        <translation>Relisez ces entretiens avec les personnes avant leur départ. Dites à votre superviseur qui était à cet ordinateur.</translation>
    </message>
    <message>
        <source>The file that says where the audit trail stood at the last closing is gone or damaged. Whether an older vault was put back could not be checked.</source>
        <translation>Le fichier qui dit où en était le journal d’audit à la dernière fermeture manque ou est endommagé. On n’a pas pu vérifier si un coffre plus ancien a été remis.</translation>
    </message>
    <message>
        <source>What is in the vault can be read. The offices that received packets know where the trail stood.</source>
        <translation>Ce qui est dans le coffre se lit. Les bureaux qui ont reçu des plis savent où en était le journal.</translation>
    </message>
    <message>
        <source>A supervisor looks whether the newest interviews are there, calls the region, and only then has a new mark made.</source>
        <translation>Un superviseur regarde si les entretiens les plus récents sont là, appelle la région, et fait seulement alors une nouvelle marque.</translation>
    </message>
    <message>
        <source>The vault is older than it was at the last closing: somebody put an old file or a backup in its place.</source>
        <translation>Le coffre est plus ancien qu’à la dernière fermeture&#xa0;: quelqu’un a remis un ancien fichier ou une sauvegarde.</translation>
    </message>
    <message>
        <source>What is in it can be read. What was saved since then is not in it.</source>
        <translation>Ce qui s’y trouve se lit. Ce qui a été enregistré depuis n’y est pas.</translation>
    </message>
    <message>
        <source>If nobody here restored a backup, call the region before you go on. A supervisor confirms.</source>
        <translation>Si personne ici n’a restauré de sauvegarde, appelez la région avant de continuer. Un superviseur confirme.</translation>
    </message>
    <message>
        <source>A backup took the vault&apos;s place. Whoever lost their access after it was made may open the vault again. What was erased or taken back after it is here again.</source>
        <translation>Une sauvegarde a pris la place du coffre. Les personnes dont l’accès a pris fin après elle peuvent peut-être ouvrir de nouveau le coffre. Ce qui a été effacé ou retiré après elle est de nouveau ici.</translation>
    </message>
    <message>
        <source>What was saved before the backup is here. Offices that were told to erase do not take it in again.</source>
        <translation>Ce qui a été enregistré avant la sauvegarde est ici. Les bureaux à qui l’on a demandé d’effacer ne le reprennent pas.</translation>
    </message>
    <message>
        <source>A supervisor ends those accesses again in the settings, erases again what people took back (what this laptop remembers stands as due), and only then confirms.</source>
        <translation>Un superviseur met de nouveau fin à ces accès dans les réglages, efface de nouveau ce que les personnes ont retiré (ce dont cet ordinateur se souvient figure comme échu), et confirme seulement ensuite.</translation>
    </message>
    <message>
        <source>The list of what was erased lies beside the vault. It is gone or damaged, or another hand wrote it.</source>
        <translation>La liste de ce qui a été effacé est à côté du coffre. Elle manque, est endommagée ou vient d’une autre main.</translation>
    </message>
    <message>
        <source>The vault itself knows what was erased. A new list was made from it.</source>
        <translation>Le coffre sait lui-même ce qui a été effacé. Une nouvelle liste en a été tirée.</translation>
    </message>
    <message>
        <source>Ask who was at this laptop. A supervisor looks whether the newest interviews are there.</source>
        <translation>Demandez qui a utilisé cet ordinateur. Un superviseur regarde si les entretiens les plus récents sont là.</translation>
    </message>
    <message>
        <source>The list of wrong passphrases is gone or damaged. Tries since the last opening may not be in the audit trail.</source>
        <translation>La liste des phrases de passe fausses manque ou est endommagée. Des essais depuis la dernière ouverture manquent peut-être au journal d’audit.</translation>
    </message>
    <message>
        <source>Nobody gets in without a passphrase. A new list was begun.</source>
        <translation>Personne n’entre sans phrase de passe. Une nouvelle liste est commencée.</translation>
    </message>
    <message>
        <source>Ask who was at this laptop. If you doubt anybody, change your passphrase in the settings.</source>
        <translation>Demandez qui a utilisé cet ordinateur. En cas de doute, changez votre phrase de passe dans les réglages.</translation>
    </message>
    <message>
        <source>Emergency notes that were left at the locked door are damaged and cannot be read: {count}.</source>
        <translation>Des notes d’urgence laissées à l’écran verrouillé sont endommagées et illisibles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The other notes can be read. The damaged files are kept beside them.</source>
        <translation>Les autres notes se lisent. Les fichiers endommagés restent à côté.</translation>
    </message>
    <message>
        <source>Ask the colleagues of the last shift what they wrote down, and act on it.</source>
        <translation>Demandez aux collègues du dernier service ce qu’ils ont noté, et agissez.</translation>
    </message>
    <message>
        <source>Somebody changed or removed the emergency cards and numbers of the locked door.</source>
        <translation>Quelqu’un a changé ou retiré les fiches d’urgence et les numéros de la porte fermée.</translation>
    </message>
    <message>
        <source>They are right again: they were written anew from the kit. No person is in them.</source>
        <translation>Ils sont de nouveau justes&#xa0;: réécrits depuis la trousse. Aucune personne n’y figure.</translation>
    </message>
    <message>
        <source>Ask who was at this laptop, and whether anybody called a number from the locked door.</source>
        <translation>Demandez qui était à cet ordinateur, et si quelqu’un a appelé un numéro de la porte fermée.</translation>
    </message>
    <message>
        <source>The file that holds language, theme and text size was damaged.</source>
        <translation>Le fichier de la langue, du thème et de la taille du texte était endommagé.</translation>
    </message>
    <message>
        <source>No person is in it. Everything else is as it was.</source>
        <translation>Il ne contient aucune personne. Tout le reste est comme avant.</translation>
    </message>
    <message>
        <source>Choose them again in the settings.</source>
        <translation>Choisissez-les à nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>nobody can say how many</source>
        <translation>nul ne sait combien</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>Lost or damaged</source>
        <translation>Perdu ou endommagé</translation>
    </message>
    <message>
        <source>Something of this laptop was lost or damaged</source>
        <translation>Quelque chose a été perdu ou endommagé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Read it before you begin. It is in the audit trail.</source>
        <translation>Lisez-le avant de commencer. C’est inscrit au journal d’audit.</translation>
    </message>
    <message>
        <source>Nothing is lost or damaged.</source>
        <translation>Rien n’est perdu ni endommagé.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <translation>Retour à Santé</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>I have read it and dealt with it</source>
        <translation>Je l’ai lu et j’ai agi</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Go on to the work</source>
        <translation>Continuer le travail</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>It stands here at each unlocking until a supervisor has dealt with it.</source>
        <translation>Cela s’affiche à chaque ouverture jusqu’à ce qu’un superviseur l’ait réglé.</translation>
    </message>
    <message>
        <source>It stands here at each unlocking until you say that it is dealt with.</source>
        <translation>Cela s’affiche à chaque ouverture jusqu’à ce que vous disiez que c’est réglé.</translation>
    </message>
</context>
</TS>
