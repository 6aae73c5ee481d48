<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who did what, when. Nobody can change an entry without being noticed.</source>
        <translation>Qui a fait quoi, et quand. Personne ne peut changer une ligne sans que cela se voie.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing was done by this person on this day.</source>
        <translation>Rien n’a été fait par cette personne ce jour-là.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Reading the trail from its first entry on</source>
        <translation>Lecture du journal depuis la première ligne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne change rien.</translation>
    </message>
    <message>
        <source>The trail is whole: {count} entries.</source>
        <translation>Le journal est entier&#xa0;: {count} lignes.</translation>
    </message>
    <message>
        <source>Entry {number} is missing: the end was cut off, or an old vault put back.</source>
        <translation>La ligne {number} manque&#xa0;: la fin a été coupée, ou un ancien coffre remis.</translation>
    </message>
    <message>
        <source>Entry {number} does not fit: it or one before it was changed.</source>
        <translation>La ligne {number} ne concorde pas&#xa0;: elle ou une autre avant a été changée.</translation>
    </message>
    <message>
        <source>Write nothing more here. Make a backup. Call the regional office.</source>
        <translation>N’écrivez plus rien ici. Faites une sauvegarde. Appelez le bureau régional.</translation>
    </message>
    <message>
        <source>Write nothing more here. Make a backup. Call headquarters.</source>
        <translation>N’écrivez plus rien ici. Faites une sauvegarde. Appelez le siège.</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Personne&#xa0;:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>Jour&#xa0;:</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>the regional office</source>
        <translation>le bureau régional</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>quelqu’un qui est parti</translation>
    </message>
    <message>
        <source>Entry {number}, {when}. {who}: {what}.</source>
        <translation>Ligne {number}, {when}. {who}&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>opened the vault</source>
        <translation>a ouvert le coffre</translation>
    </message>
    <message>
        <source>closed the vault</source>
        <translation>a fermé le coffre</translation>
    </message>
    <message>
        <source>a passphrase was wrong</source>
        <translation>une phrase secrète était fausse</translation>
    </message>
    <message>
        <source>read it</source>
        <translation>l’a lu</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>l’a modifié</translation>
    </message>
    <message>
        <source>saved pages to print</source>
        <translation>a enregistré des pages à imprimer</translation>
    </message>
    <message>
        <source>sealed or wrote what leaves</source>
        <translation>a scellé ou écrit ce qui part</translation>
    </message>
    <message>
        <source>took something in</source>
        <translation>a reçu quelque chose</translation>
    </message>
    <message>
        <source>put a packet into quarantine</source>
        <translation>a mis un pli en quarantaine</translation>
    </message>
    <message>
        <source>erased it</source>
        <translation>l’a effacé</translation>
    </message>
    <message>
        <source>changed who has access</source>
        <translation>a changé qui a accès</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>a changé un réglage</translation>
    </message>
    <message>
        <source>made or removed a backup</source>
        <translation>a fait ou retiré une sauvegarde</translation>
    </message>
    <message>
        <source>restored the vault</source>
        <translation>a restauré le coffre</translation>
    </message>
    <message>
        <source>moved the post to another laptop</source>
        <translation>a passé le poste sur un autre ordinateur</translation>
    </message>
    <message>
        <source>an older vault was put back</source>
        <translation>un coffre plus ancien a été remis</translation>
    </message>
    <message>
        <source>the clock went back</source>
        <translation>l’horloge a reculé</translation>
    </message>
    <message>
        <source>opened a sealed part by a second key</source>
        <translation>a ouvert une partie scellée avec une seconde clé</translation>
    </message>
    <message>
        <source>a file was lost or damaged</source>
        <translation>un fichier a été perdu ou endommagé</translation>
    </message>
    <message>
        <source>opened a copy of the vault, to help</source>
        <translation>a ouvert une copie du coffre, pour aider</translation>
    </message>
    <message>
        <source>opened an emergency card</source>
        <translation>a ouvert une fiche d’urgence</translation>
    </message>
    <message>
        <source>looked at links</source>
        <translation>a regardé des liens</translation>
    </message>
    <message>
        <source>read a plan for the night</source>
        <translation>a lu un plan pour la nuit</translation>
    </message>
    <message>
        <source>read an urgent note</source>
        <translation>a lu une note urgente</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>a lu un message</translation>
    </message>
    <message>
        <source>read a sealed part</source>
        <translation>a lu une partie scellée</translation>
    </message>
    <message>
        <source>began the interview</source>
        <translation>a commencé l’entretien</translation>
    </message>
    <message>
        <source>began to type in a paper form</source>
        <translation>a commencé à saisir un formulaire papier</translation>
    </message>
    <message>
        <source>saved answers</source>
        <translation>a enregistré des réponses</translation>
    </message>
    <message>
        <source>dealt with an urgent note</source>
        <translation>a traité une note urgente</translation>
    </message>
    <message>
        <source>keeping was agreed</source>
        <translation>la conservation a été acceptée</translation>
    </message>
    <message>
        <source>asked if a paper is safe to carry</source>
        <translation>a demandé si un papier est sans danger</translation>
    </message>
    <message>
        <source>the signs were stored</source>
        <translation>les indicateurs ont été enregistrés</translation>
    </message>
    <message>
        <source>changed a referral</source>
        <translation>a modifié une orientation</translation>
    </message>
    <message>
        <source>sealed a part</source>
        <translation>a scellé une partie</translation>
    </message>
    <message>
        <source>a person’s request</source>
        <translation>demande d’une personne</translation>
    </message>
    <message>
        <source>took up, left or ended the shift</source>
        <translation>a pris, quitté ou passé le service</translation>
    </message>
    <message>
        <source>sent pages to a printer</source>
        <translation>a envoyé des pages à une imprimante</translation>
    </message>
    <message>
        <source>saved it to print for the file</source>
        <translation>l’a enregistré à imprimer pour le dossier</translation>
    </message>
    <message>
        <source>saved a slip to print</source>
        <translation>a enregistré un papier à imprimer</translation>
    </message>
    <message>
        <source>printed the recovery sheet</source>
        <translation>a imprimé la feuille de secours</translation>
    </message>
    <message>
        <source>saved a person’s own copy</source>
        <translation>a enregistré la copie d’une personne</translation>
    </message>
    <message>
        <source>erased it: its time was up</source>
        <translation>l’a effacé&#xa0;: délai échu</translation>
    </message>
    <message>
        <source>erased it: it was taken back</source>
        <translation>l’a effacé&#xa0;: retiré par la personne</translation>
    </message>
    <message>
        <source>removed a packet from quarantine</source>
        <translation>a retiré un pli de la quarantaine</translation>
    </message>
    <message>
        <source>let somebody in</source>
        <translation>a donné un accès</translation>
    </message>
    <message>
        <source>ended an access</source>
        <translation>a retiré un accès</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>a changé une phrase secrète</translation>
    </message>
    <message>
        <source>gave a passphrase anew</source>
        <translation>a redonné une phrase secrète</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation>a fait une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>let the regional office in</source>
        <translation>a donné accès au bureau régional</translation>
    </message>
    <message>
        <source>ended the region’s access</source>
        <translation>a retiré l’accès de la région</translation>
    </message>
    <message>
        <source>a kit ended the region’s key, and its access</source>
        <translation>une trousse a mis fin à la clé de la région et à son accès</translation>
    </message>
    <message>
        <source>opened a post’s backup, to help</source>
        <translation>a ouvert la sauvegarde d’un poste, pour aider</translation>
    </message>
    <message>
        <source>gave a post access again</source>
        <translation>a redonné accès à un poste</translation>
    </message>
    <message>
        <source>let an officer countersign</source>
        <translation>a laissé un agent contresigner</translation>
    </message>
    <message>
        <source>ended countersigning</source>
        <translation>a mis fin au contreseing d’un agent</translation>
    </message>
    <message>
        <source>set a damaged record apart</source>
        <translation>a mis à part un dossier endommagé</translation>
    </message>
    <message>
        <source>took a damaged record as it is</source>
        <translation>a repris tel quel un dossier endommagé</translation>
    </message>
    <message>
        <source>put a record back from a backup</source>
        <translation>a rétabli un dossier depuis une sauvegarde</translation>
    </message>
    <message>
        <source>mended the list of people</source>
        <translation>a réparé la liste des personnes</translation>
    </message>
    <message>
        <source>saved what a damaged file had</source>
        <translation>a sauvé le contenu d’un fichier abîmé</translation>
    </message>
    <message>
        <source>dealt with a lost file</source>
        <translation>a réglé la perte d’un fichier</translation>
    </message>
    <message>
        <source>began to hand the post over</source>
        <translation>a commencé à remettre le poste</translation>
    </message>
    <message>
        <source>handed the post over, closed this laptop</source>
        <translation>a remis le poste et fermé cet ordinateur</translation>
    </message>
    <message>
        <source>took the post over on this laptop</source>
        <translation>a repris le poste sur cet ordinateur</translation>
    </message>
    <message>
        <source>took the post back after a handover</source>
        <translation>a récupéré le poste après une remise</translation>
    </message>
    <message>
        <source>published a kit</source>
        <translation>a publié une trousse</translation>
    </message>
    <message>
        <source>ended the keys of an office</source>
        <translation>a mis fin aux clés de chiffrement d’un bureau</translation>
    </message>
    <message>
        <source>made or retired keys</source>
        <translation>a créé ou retiré des clés de chiffrement</translation>
    </message>
    <message>
        <source>put it on hold</source>
        <translation>l’a retenu</translation>
    </message>
    <message>
        <source>ended a hold</source>
        <translation>a levé une conservation</translation>
    </message>
    <message>
        <source>searched the register; cases found: {count}</source>
        <translation>a cherché dans le registre&#xa0;; cas trouvés&#xa0;: {count}</translation>
    </message>
</context>
</TS>
