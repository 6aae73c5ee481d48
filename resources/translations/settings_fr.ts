<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CareCard</name>
    <message>
        <source>What is kept here</source>
        <translation>Ce qui est gardé ici</translation>
    </message>
    <message>
        <source>What PostDesk cannot protect</source>
        <translation>Ce que PostDesk ne peut pas protéger</translation>
    </message>
    <message>
        <source>What is kept and until when</source>
        <translation>Ce qui est gardé et jusqu’à quand</translation>
    </message>
    <message>
        <source>Who did what: the audit trail</source>
        <translation>Qui a fait quoi&#xa0;: le journal</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>New keys of this office</source>
        <translation>Nouvelles clés de chiffrement</translation>
    </message>
    <message>
        <source>Move the post to another laptop</source>
        <translation>Passer le poste sur un autre ordinateur</translation>
    </message>
    <message>
        <source>The regional office and this vault</source>
        <translation>Le bureau régional et ce coffre</translation>
    </message>
    <message>
        <source>Help a post that nobody can open</source>
        <translation>Aider un poste que personne ne peut ouvrir</translation>
    </message>
</context>
<context>
    <name>KitCard</name>
    <message>
        <source>Read a kit from a stick</source>
        <translation>Lire une trousse depuis une clé USB</translation>
    </message>
    <message>
        <source>The kit of the program is in use</source>
        <translation>La trousse livrée avec le programme est en service</translation>
    </message>
    <message>
        <source>No kit was installed yet. Headquarters sends the first.</source>
        <translation>Aucune trousse n’est encore installée. Le siège envoie la première.</translation>
    </message>
    <message>
        <source>Kit number {number} is in use</source>
        <translation>La trousse numéro {number} est en service</translation>
    </message>
    <message>
        <source>Installed on {when}. It is the first.</source>
        <translation>Installée le {when}. C’est la première.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Installed on {when}. Changed since number {before}: {parts}.</source>
        <translation>Installée le {when}. Changé depuis le numéro {before}&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Its author says: {notes}</source>
        <translation>Son auteur dit&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>What it changes in the stored cases</source>
        <translation>Ce qu’il change dans les cas gardés</translation>
    </message>
    <message>
        <source>Go back to number {before}</source>
        <translation>Revenir au numéro {before}</translation>
    </message>
    <message>
        <source>The desk closes and opens again with the kit before. Drafts stay. Keys and revocations stay as they are now.</source>
        <translation>Le poste se ferme et s’ouvre de nouveau avec la trousse d’avant. Les brouillons restent. Clés et révocations restent comme maintenant.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Revenir maintenant</translation>
    </message>
</context>
<context>
    <name>KitEffectPage</name>
    <message>
        <source>What a kit changes</source>
        <translation>Ce que change une trousse</translation>
    </message>
    <message>
        <source>What kit number {number} changes</source>
        <translation>Ce que change la trousse numéro {number}</translation>
    </message>
    <message>
        <source>Compared with number {before}, in the closed cases stored here. What was found then stays as it was found.</source>
        <translation>Comparée au numéro {before}, dans les cas clos gardés ici. Ce qui a été trouvé alors reste tel quel.</translation>
    </message>
    <message>
        <source>No stored case gains or loses a sign or a referral.</source>
        <translation>Aucun cas gardé ne gagne ni ne perd un signe ou une orientation.</translation>
    </message>
    <message>
        <source>Write as a table</source>
        <translation>Écrire en tableau</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Judging each case by both kits</source>
        <translation>Chaque cas est jugé avec les deux trousses</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne change rien.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is written. It holds codes only.</source>
        <translation>{name} est écrit. Il ne contient que des codes.</translation>
    </message>
    <message>
        <source>New sign: {what}.</source>
        <translation>Nouveau signe&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Sign no longer raised: {what}.</source>
        <translation>Signe qui n’est plus relevé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>New referral: {what}.</source>
        <translation>Nouvelle orientation&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Referral no longer proposed: {what}.</source>
        <translation>Orientation qui n’est plus proposée&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>What PostDesk cannot protect</source>
        <translation>Ce que PostDesk ne peut pas protéger</translation>
    </message>
    <message>
        <source>No program can. The people at the laptop can do something.</source>
        <translation>Aucun programme ne le peut. Les personnes devant l’ordinateur, si.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Les images de l’écran</translation>
    </message>
    <message>
        <source>Windows is asked to leave this window out of pictures.</source>
        <translation>Windows est prié de laisser cette fenêtre hors des images.</translation>
    </message>
    <message>
        <source>This system lets no program refuse pictures of the screen.</source>
        <translation>Ce système ne laisse aucun programme refuser les images de l’écran.</translation>
    </message>
    <message>
        <source>A phone takes them all the same. Watch who stands behind you.</source>
        <translation>Un téléphone les prend quand même. Regardez qui se tient derrière vous.</translation>
    </message>
    <message>
        <source>A laptop that is left unlocked</source>
        <translation>Un ordinateur laissé déverrouillé</translation>
    </message>
    <message>
        <source>Whoever sits down reads what you may read. Press Esc before you look away. Lock the laptop when you leave.</source>
        <translation>Qui s’y assied lit ce que vous pouvez lire. Appuyez sur Esc avant de détourner les yeux. Verrouillez l’ordinateur en partant.</translation>
    </message>
    <message>
        <source>Cameras, and programs that listen to the keys</source>
        <translation>Les caméras, et les programmes qui écoutent les touches</translation>
    </message>
    <message>
        <source>Either can learn your passphrase. Shield your hands. Let nobody install anything here.</source>
        <translation>Les deux peuvent apprendre votre phrase de passe. Cachez vos mains. Ne laissez personne installer quoi que ce soit ici.</translation>
    </message>
    <message>
        <source>What the laptop writes down of its memory</source>
        <translation>Ce que l’ordinateur écrit de sa mémoire</translation>
    </message>
    <message>
        <source>While the vault is open, its key is in memory. The system may write that to the disk. Ask for a disk that is encrypted whole.</source>
        <translation>Tant que le coffre est ouvert, sa clé est en mémoire. Le système peut l’écrire sur le disque. Demandez un disque entièrement chiffré.</translation>
    </message>
    <message>
        <source>It may keep old pieces. What is sealed stays sealed. Tables and saved prints are not sealed.</source>
        <translation>Elle peut garder d’anciens morceaux. Ce qui est scellé le reste. Les tableaux et les impressions enregistrées ne le sont pas.</translation>
    </message>
    <message>
        <source>What a flash drive keeps after erasing</source>
        <translation>Ce qu’une mémoire flash garde après l’effacement</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Le papier</translation>
    </message>
    <message>
        <source>What is printed or copied by hand lies where you leave it. Lock it away.</source>
        <translation>Ce qui est imprimé ou recopié à la main reste où vous le laissez. Mettez-le sous clé.</translation>
    </message>
</context>
<context>
    <name>NewKeysPage</name>
    <message>
        <source>New keys of this office</source>
        <translation>Nouvelles clés de chiffrement du bureau</translation>
    </message>
    <message>
        <source>When somebody may have copied the old ones, or once a year.</source>
        <translation>Si quelqu’un a pu copier les anciennes, ou une fois par an.</translation>
    </message>
    <message>
        <source>Make new keys, end the old</source>
        <translation>Remplacer sans délai</translation>
    </message>
    <message>
        <source>The region has to be called</source>
        <translation>Il faut appeler la région</translation>
    </message>
    <message>
        <source>Show the new keys on a stick, then read out their nine words.</source>
        <translation>Montrez les nouvelles clés sur une clé USB, puis lisez leurs neuf mots.</translation>
    </message>
    <message>
        <source>What leaves until then waits there</source>
        <translation>Ce qui part d’ici là attend là-bas</translation>
    </message>
    <message>
        <source>It is kept whole and counts by itself once the words are typed.</source>
        <translation>Gardé entier, il compte de lui-même dès que les mots sont tapés.</translation>
    </message>
    <message>
        <source>The next kit tells the others, without a call</source>
        <translation>La prochaine trousse prévient les autres, sans appel</translation>
    </message>
    <message>
        <source>The old keys sign the new ones. Publish it, then seal it for each post.</source>
        <translation>Les anciennes clés signent les nouvelles. Publiez-la, puis scellez-la pour chaque poste.</translation>
    </message>
    <message>
        <source>What leaves before that kit comes waits there</source>
        <translation>Ce qui part avant l’arrivée de la trousse y attend</translation>
    </message>
    <message>
        <source>It is kept whole and counts by itself once the kit is in.</source>
        <translation>Rien ne se perd, et tout compte dès que la trousse est installée.</translation>
    </message>
    <message>
        <source>Somebody may have copied the old keys: end them</source>
        <translation>Quelqu’un a pu copier les anciennes clés&#xa0;: finissez-les</translation>
    </message>
    <message>
        <source>Where the next kit has come, what they sign is refused.</source>
        <translation>Là où la prochaine trousse est arrivée, ce qu’elles signent est refusé.</translation>
    </message>
    <message>
        <source>What others sealed to the old keys still opens</source>
        <translation>Ce que d’autres ont scellé aux anciennes clés s’ouvre encore</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), and until a kit has told the others of the new ones.</source>
        <translation>
            <numerusform>Pendant %n jour, et jusqu’à ce qu’une trousse annonce les nouvelles.</numerusform>
            <numerusform>Pendant %n jours, et jusqu’à ce qu’une trousse annonce les nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the old keys</source>
        <translation>Garder les anciennes</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Créer de nouvelles clés</translation>
    </message>
</context>
<context>
    <name>NewSheetPage</name>
    <message>
        <source>A new recovery sheet</source>
        <translation>Une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>When the old one is lost, or somebody saw it.</source>
        <translation>Quand l’ancienne est perdue, ou que quelqu’un l’a vue.</translation>
    </message>
    <message>
        <source>The old sheet opens nothing here any more</source>
        <translation>L’ancienne feuille n’ouvre plus rien ici</translation>
    </message>
    <message>
        <source>The vault gets another key. Everybody keeps their passphrase.</source>
        <translation>Le coffre reçoit une autre clé. Chacun garde sa phrase de passe.</translation>
    </message>
    <message>
        <source>Backups made before still open with the old sheet</source>
        <translation>Les sauvegardes d’avant s’ouvrent encore avec l’ancienne feuille</translation>
    </message>
    <message>
        <source>Make a new backup afterwards and destroy the older ones.</source>
        <translation>Faites ensuite une sauvegarde et détruisez les plus anciennes.</translation>
    </message>
    <message>
        <source>Have paper and pencil ready</source>
        <translation>Ayez papier et crayon sous la main</translation>
    </message>
    <message>
        <source>The new code is shown once. If it gets lost, make another.</source>
        <translation>Le nouveau code ne s’affiche qu’une fois. S’il se perd, faites-en un autre.</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>Garder l’ancienne feuille</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>{code} waits for them</source>
        <translation>{code} l’attend</translation>
    </message>
    <message>
        <source>{code} is not finished</source>
        <translation>{code} n’est pas terminé</translation>
    </message>
    <message>
        <source>Somebody else can go on with it: hand it over before they leave.</source>
        <translation>Quelqu’un d’autre peut le continuer&#xa0;: remettez-le avant son départ.</translation>
    </message>
    <message>
        <source>See the shift</source>
        <translation>Voir la permanence</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>Retirer l’accès de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>The vault gets another key. Copies made before still open with their passphrase.</source>
        <translation>Le coffre change de clé. Les copies faites avant s’ouvrent encore avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Retirer maintenant</translation>
    </message>
</context>
<context>
    <name>RegionAccessPage</name>
    <message>
        <source>The regional office and this vault</source>
        <translation>Le bureau régional et ce coffre</translation>
    </message>
    <message>
        <source>A way back if everybody forgets their passphrase. It is your choice.</source>
        <translation>Un recours si tous oublient leur phrase de passe. C’est votre choix.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>It can open this vault and its backups with its own key</source>
        <translation>Il peut ouvrir ce coffre et ses sauvegardes avec sa propre clé de chiffrement</translation>
    </message>
    <message>
        <source>No passphrase of yours is needed, and nobody here is asked.</source>
        <translation>Sans aucune de vos phrases de passe, et sans demander à personne ici.</translation>
    </message>
    <message>
        <source>For when everybody forgot their passphrase</source>
        <translation>Pour le jour où tous ont oublié leur phrase de passe</translation>
    </message>
    <message>
        <source>A backup goes there on a stick. It comes back with a new passphrase for a supervisor.</source>
        <translation>Une sauvegarde y va sur une clé USB. Elle revient avec une nouvelle phrase de passe pour un superviseur.</translation>
    </message>
    <message>
        <source>It never reads what is sealed</source>
        <translation>Il ne lit jamais ce qui est scellé</translation>
    </message>
    <message>
        <source>Its page shows your names only. By another program it could read the rest.</source>
        <translation>Sa page ne montre que vos noms. Avec un autre programme, il pourrait lire le reste.</translation>
    </message>
    <message>
        <source>Backups stay as they were made</source>
        <translation>Les sauvegardes restent comme elles ont été faites</translation>
    </message>
    <message>
        <source>Those made while it is let in open with its key for good, ended or not.</source>
        <translation>Celles faites pendant qu’il a accès s’ouvrent pour toujours avec sa clé de chiffrement.</translation>
    </message>
    <message>
        <source>Let it in by its new key</source>
        <translation>Donner accès à sa nouvelle clé de chiffrement</translation>
    </message>
    <message>
        <source>Let the regional office in</source>
        <translation>Donner accès au bureau régional</translation>
    </message>
    <message>
        <source>End its access</source>
        <translation>Retirer son accès</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas le laisser entrer</translation>
    </message>
    <message>
        <source>{office} cannot open this vault.</source>
        <translation>{office} ne peut pas ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>The key of {office} counts no more. End its access now.</source>
        <translation>La clé de chiffrement de {office} ne compte plus. Retirez son accès maintenant.</translation>
    </message>
    <message>
        <source>{office} has a new key. Let it in by that one: the old one ends.</source>
        <translation>{office} a une nouvelle clé de chiffrement. Donnez-lui accès avec elle&#xa0;: l’ancienne n’ouvrira plus.</translation>
    </message>
    <message>
        <source>A kit ended the region’s key, so its access ended too.</source>
        <translation>Une trousse a mis fin à la clé de chiffrement de la région, donc aussi à son accès.</translation>
    </message>
    <message>
        <source>A kit ended the region’s key, so its access ended too. Let it in by its new key, or leave it out.</source>
        <translation>Une trousse a mis fin à la clé de chiffrement de la région, donc aussi à son accès. Donnez accès à la nouvelle, ou n’en faites rien.</translation>
    </message>
    <message>
        <source>The kit in use has no key of your region. Ask headquarters for one that has it.</source>
        <translation>La trousse en service n’a pas de clé de chiffrement de votre région. Demandez au siège une trousse qui l’a.</translation>
    </message>
    <message>
        <source>{office} can open this vault.</source>
        <translation>{office} peut ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>{office} can open this vault since {day}.</source>
        <translation>{office} peut ouvrir ce coffre depuis le {day}.</translation>
    </message>
    <message>
        <source>It is let in. Only backups made from now on open with its key.</source>
        <translation>Il a accès. Seules les sauvegardes faites dès maintenant s’ouvrent avec sa clé de chiffrement.</translation>
    </message>
    <message>
        <source>Its access is ended: the vault has another key. Older backups still open with its key.</source>
        <translation>Son accès est retiré&#xa0;: le coffre a changé de clé. Les sauvegardes d’avant s’ouvrent encore avec la sienne.</translation>
    </message>
    <message>
        <source>It stays out. Nothing else was changed.</source>
        <translation>Il reste sans accès. Rien d’autre n’a changé.</translation>
    </message>
</context>
<context>
    <name>ReissuePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Une nouvelle phrase de passe pour {name}</translation>
    </message>
    <message>
        <source>They type it themselves. Nobody else looks.</source>
        <translation>Cette personne la tape elle-même. Personne d’autre ne regarde.</translation>
    </message>
    <message>
        <source>The vault gets another key. What only they could read stays closed to them where you cannot open it either.</source>
        <translation>Le coffre change de clé. Ce que cette personne seule pouvait lire lui reste fermé, si vous ne pouvez pas l’ouvrir non plus.</translation>
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
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Your role: {role}.</source>
        <translation>Votre rôle&#xa0;: {role}.</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What others do</source>
        <translation>Ce que font les autres</translation>
    </message>
    <message>
        <source>Nobody countersigns an interview in which they asked or corrected something. Cases sealed to somebody are closed to everybody else, whatever their role.</source>
        <translation>Personne ne contresigne un entretien où il a posé ou corrigé une question. Les cas scellés à quelqu’un sont fermés à tous les autres, quel que soit leur rôle.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large (200 %)</source>
        <translation>Grande (200&#x202f;%)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How the screen looks</source>
        <translation>Apparence de l’écran</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>The one of now</source>
        <translation>Celle de maintenant</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Qui a accès</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>Donner accès à un collègue</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens nothing here.</source>
        <translation>La phrase de passe est changée. L’ancienne n’ouvre plus rien ici.</translation>
    </message>
    <message>
        <source>PIN of the hidden screen</source>
        <translation>Code PIN de l’écran masqué</translation>
    </message>
    <message>
        <source>You have one. An empty field takes it away.</source>
        <translation>Vous en avez un. Un champ vide le retire.</translation>
    </message>
    <message>
        <source>Without one, your passphrase brings you back.</source>
        <translation>Sans code, votre phrase de passe vous ramène.</translation>
    </message>
    <message>
        <source>At least four signs</source>
        <translation>Au moins quatre signes</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Garder ce code</translation>
    </message>
    <message>
        <source>The PIN is gone. Your passphrase brings you back.</source>
        <translation>Le code est retiré. Votre phrase de passe vous ramène.</translation>
    </message>
    <message>
        <source>This is too short. Take four signs or more.</source>
        <translation>C’est trop court. Prenez quatre signes ou plus.</translation>
    </message>
    <message>
        <source>The PIN brings you back from the hidden screen.</source>
        <translation>Le code vous ramène de l’écran masqué.</translation>
    </message>
    <message>
        <source>{name} opens the vault with the new passphrase from now on.</source>
        <translation>{name} ouvre désormais le coffre avec la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>{name} n’a plus accès.</translation>
    </message>
</context>
</TS>
