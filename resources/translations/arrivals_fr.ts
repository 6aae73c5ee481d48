<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Arrivals</name>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus anciens</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retournés</translation>
    </message>
    <message>
        <source>waits for words</source>
        <translation>attend des mots</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lus</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouverts</translation>
    </message>
    <message>
        <source>left on the stick</source>
        <translation>laissés sur la clé</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Trousse</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Receipts, kits and packets come on sticks.</source>
        <translation>Accusés, trousses et plis arrivent sur des clés.</translation>
    </message>
    <message>
        <source>Stick {stick}, read {when}.</source>
        <translation>Clé {stick}, lue {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s), each taken in by itself.</source>
        <translation>
            <numerusform>%n pli, traité à part.</numerusform>
            <numerusform>%n plis, chacun traité à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals report</source>
        <translation>Rapport d’arrivée</translation>
    </message>
    <message>
        <source>No stick was read yet. Put one in, then read it.</source>
        <translation>Aucune clé n’a encore été lue. Branchez-en une, puis lisez-la.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show our keys to the region</source>
        <translation>Montrer nos clés à la région</translation>
    </message>
    <message>
        <source>Our keys</source>
        <translation>Nos clés</translation>
    </message>
    <message>
        <source>Stop after this packet</source>
        <translation>Arrêter après ce pli</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n not read</source>
        <translation>
            <numerusform>Messages, %n non lu</numerusform>
            <numerusform>Messages, %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Answer the cases, seal receipts</source>
        <translation>Répondre aux cas, sceller les accusés</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message numerus="yes">
        <source>Quarantine, %n packet(s)</source>
        <translation>
            <numerusform>Quarantaine, %n pli</numerusform>
            <numerusform>Quarantaine, %n plis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy the stick</source>
        <translation>Ranger la clé</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>**Stopped.** %n packet(s) on this stick were not read. What was read is here. Read the stick once more to go on.</source>
        <translation>
            <numerusform>**Arrêté.** %n pli de cette clé n’a pas été lu. Ce qui a été lu est ici. Lisez la clé encore une fois pour continuer.</numerusform>
            <numerusform>**Arrêté.** %n plis de cette clé n’ont pas été lus. Ce qui a été lu est ici. Lisez la clé encore une fois pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>**Not everything on this stick was looked at.** It has too many files, folders too deep, or a folder that cannot be read. What was read is here. Put the packets into one folder, then read that folder.</source>
        <translation>**Tout n’a pas été regardé sur cette clé.** Elle a trop de fichiers, des dossiers trop profonds, ou un dossier illisible. Ce qui a été lu est ici. Mettez les plis dans un seul dossier, puis lisez ce dossier.</translation>
    </message>
    <message>
        <source>**Two laptops work as {posts}.** Both began from one and the same copy. Call the post: one laptop must stop. What came from both is here, nothing is lost.</source>
        <translation>**Deux ordinateurs travaillent comme {posts}.** Tous deux sont partis d’une même copie. Appelez le poste&#xa0;: l’un des deux doit s’arrêter. Ce qui est venu des deux est ici, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Lecture de la clé</translation>
    </message>
    <message>
        <source>What was read stays here.</source>
        <translation>Ce qui a été lu reste ici.</translation>
    </message>
    <message>
        <source>The words agree. {office} is known from now on.</source>
        <translation>Les mots concordent. {office} est désormais connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) that waited for this came in.</source>
        <translation>
            <numerusform>%n pli qui attendait cela est entré.</numerusform>
            <numerusform>%n plis qui attendaient cela sont entrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our public keys are on {stick}. When the region calls, read them the words below.</source>
        <translation>Nos clés publiques sont sur {stick}. Quand la région appelle, lisez-lui les mots ci-dessous.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPaper</name>
    <message>
        <source>Arrivals report</source>
        <translation>Rapport d’arrivée</translation>
    </message>
    <message>
        <source>Stick {stick}, read {when}</source>
        <translation>Clé {stick}, lue {when}</translation>
    </message>
    <message>
        <source>Printed by {name}, {when}</source>
        <translation>Imprimé par {name}, {when}</translation>
    </message>
    <message>
        <source>Codes and offices only. No person is named here.</source>
        <translation>Des codes et des bureaux seulement. Aucune personne n’est nommée ici.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Not everything on this stick was looked at.</source>
        <translation>Tout n’a pas été regardé sur cette clé.</translation>
    </message>
</context>
<context>
    <name>ClosedPackets</name>
    <message numerus="yes">
        <source>**%n packet(s) could not be opened by any key of this office.** They are for another office, or were sealed to a key that this office no longer has: from outside nobody can tell which. They lie on the stick, unchanged. If you are waiting for one of them, ask its sender to seal it again to the present key.</source>
        <translation>
            <numerusform>**%n pli ne s’ouvre avec aucune clé de chiffrement de ce bureau.** Il est pour un autre bureau, ou a été scellé pour une clé que ce bureau n’a plus&#xa0;: de l’extérieur, rien ne dit lequel des deux. Il est resté intact où il était. Si vous l’attendez, demandez à l’expéditeur de le sceller à nouveau pour la clé actuelle.</numerusform>
            <numerusform>**%n plis ne s’ouvrent avec aucune clé de chiffrement de ce bureau.** Ils sont pour un autre bureau, ou ont été scellés pour une clé que ce bureau n’a plus&#xa0;: de l’extérieur, rien ne dit lequel des deux. Ils sont restés intacts où ils étaient. Si vous en attendez un, demandez à l’expéditeur de le sceller à nouveau pour la clé actuelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneArrival</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>waits for words</source>
        <translation>attend des mots</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>left on the stick</source>
        <translation>laissé sur la clé</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Our nine words, for the region when it calls</source>
        <translation>Nos neuf mots, pour la région quand elle appelle</translation>
    </message>
    <message>
        <source>Our nine words, for a post that installs its first kit</source>
        <translation>Nos neuf mots, pour un poste qui installe sa première trousse</translation>
    </message>
</context>
<context>
    <name>PrintReportPage</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>For the courier or the file. The register of this office needs no paper.</source>
        <translation>Pour le coursier ou le dossier. Le registre de ce bureau n’a besoin d’aucun papier.</translation>
    </message>
    <message>
        <source>Every packet of this stick is on it</source>
        <translation>Chaque pli de cette clé y figure</translation>
    </message>
    <message>
        <source>What it was, from whom, what became of it; codes and no person.</source>
        <translation>Ce que c’était, de qui, ce qu’il en est advenu&#xa0;; des codes, aucune personne.</translation>
    </message>
    <message>
        <source>Your name is on every page: {name}</source>
        <translation>Votre nom est sur chaque page&#xa0;: {name}</translation>
    </message>
    <message>
        <source>With the day and the time. The audit trail says that you printed it.</source>
        <translation>Avec le jour et l’heure. Le journal dit que vous l’avez imprimé.</translation>
    </message>
    <message>
        <source>A paper has no lock</source>
        <translation>Un papier n’a pas de serrure</translation>
    </message>
    <message>
        <source>Codes and offices tell who is in touch with whom. Give it to nobody else.</source>
        <translation>Les codes et les bureaux disent qui est en contact avec qui. Ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Enregistrer pour imprimer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Saved as {name}. Delete the file once it is printed.</source>
        <translation>Enregistré sous {name}. Supprimez le fichier une fois imprimé.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>A call showed that it is not from that office</source>
        <translation>Un appel a montré qu’il ne vient pas de ce bureau</translation>
    </message>
    <message>
        <source>It is not for this office</source>
        <translation>Il n’est pas pour ce bureau</translation>
    </message>
    <message>
        <source>It came again and was taken in</source>
        <translation>Il est revenu et a été pris en compte</translation>
    </message>
    <message>
        <source>Nobody can read it, and its sender was told</source>
        <translation>Personne ne peut le lire, et l’expéditeur est prévenu</translation>
    </message>
    <message>
        <source>It was kept for as long as it may be</source>
        <translation>Il a été gardé aussi longtemps que permis</translation>
    </message>
</context>
<context>
    <name>RemovePage</name>
    <message>
        <source>Remove from quarantine</source>
        <translation>Retirer de la quarantaine</translation>
    </message>
    <message>
        <source>It cannot be brought back here: only its sender can send it again. If you are not sure, leave it: in quarantine it harms nobody. The trail keeps who removed it and why.</source>
        <translation>Il ne pourra pas être récupéré ici&#xa0;: seul l’expéditeur peut le renvoyer. En cas de doute, laissez-le&#xa0;: en quarantaine, il ne nuit à personne. Le journal garde qui l’a retiré et pourquoi.</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Retirer pour de bon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Le laisser là</translation>
    </message>
    <message>
        <source>In quarantine since {day}</source>
        <translation>En quarantaine depuis le {day}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>In quarantine since {day}</source>
        <translation>En quarantaine depuis le {day}</translation>
    </message>
    <message>
        <source>It was kept for as long as it may be: look once more, then remove it.</source>
        <translation>Il a été gardé aussi longtemps que permis : regardez encore une fois, puis retirez-le.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>It was removed on {day} by {person} and came again: “{reason}”.</source>
        <translation>Il avait été retiré le {day} par {person} et il est revenu&#xa0;: «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>**A post&apos;s move to another laptop** lies on this stick (%n file(s)). It is not for this office: only the code on the post&apos;s laptop opens it. It was left on the stick untouched. Delete nothing, and give the stick back to who brought it.</source>
        <translation>
            <numerusform>**Le passage d’un poste sur un autre ordinateur** se trouve sur cette clé USB (%n fichier). Il n’est pas pour ce bureau&#xa0;: seul le code affiché sur l’ordinateur du poste l’ouvre. Il est resté sur la clé, intact. N’effacez rien et rendez la clé à qui l’a apportée.</numerusform>
            <numerusform>**Le passage d’un poste sur un autre ordinateur** se trouve sur cette clé USB (%n fichiers). Il n’est pas pour ce bureau&#xa0;: seul le code affiché sur l’ordinateur du poste l’ouvre. Il est resté sur la clé, intact. N’effacez rien et rendez la clé à qui l’a apportée.</numerusform>
        </translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Not read, still on the stick</source>
        <translation>Non lu, toujours sur la clé USB</translation>
    </message>
</context>
<context>
    <name>TidyPage</name>
    <message>
        <source>Tidy the stick</source>
        <translation>Ranger la clé</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) on {stick} were taken in. All else stays as it lies.</source>
        <translation>
            <numerusform>%n pli de {stick} a été pris en charge. Le reste ne bouge pas.</numerusform>
            <numerusform>%n plis de {stick} ont été pris en charge. Le reste ne bouge pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them into a folder</source>
        <translation>Les mettre dans un dossier</translation>
    </message>
    <message>
        <source>It is called “imported” and stays on the stick.</source>
        <translation>Il s’appelle «&#xa0;imported&#xa0;» et reste sur la clé.</translation>
    </message>
    <message>
        <source>Keep them on this laptop</source>
        <translation>Les garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sealed, in a folder that you choose; then they leave the stick.</source>
        <translation>Scellés, dans un dossier choisi&#xa0;; puis ils quittent la clé.</translation>
    </message>
    <message>
        <source>Wipe them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>They are written over once and deleted.</source>
        <translation>Ils sont réécrits une fois, puis supprimés.</translation>
    </message>
    <message>
        <source>**What is removed cannot be brought back.** Only files go that PostDesk began and did not end; no office takes them in. Whole packets stay on the stick. The laptop that began them can write the same again.</source>
        <translation>**Ce qui est supprimé ne revient pas.** Seuls partent les fichiers que PostDesk a commencés sans les finir&#xa0;; aucun bureau ne les prend en charge. Les plis entiers restent sur la clé. L’ordinateur qui les a commencés peut récrire la même chose.</translation>
    </message>
    <message>
        <source>What the packets say is in the vault already. A stick may keep old blocks even of what was wiped: nobody but the addressed office can open them.</source>
        <translation>Le contenu des plis est déjà dans le coffre. Une clé peut garder d’anciens blocs, même de ce qui a été effacé&#xa0;: seul le bureau destinataire peut les ouvrir.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Le faire</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n unfinished packet(s)</source>
        <translation>
            <numerusform>Supprimer %n pli inachevé</numerusform>
            <numerusform>Supprimer %n plis inachevés</numerusform>
        </translation>
    </message>
    <message>
        <source>A writing was cut off. This cannot be undone.</source>
        <translation>Une écriture a été interrompue. C’est sans retour.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>Retour à la clé</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) on {stick} were never written to the end. All else stays as it lies.</source>
        <translation>
            <numerusform>%n pli de {stick} n’a jamais été écrit jusqu’au bout. Le reste ne bouge pas.</numerusform>
            <numerusform>%n plis de {stick} n’ont jamais été écrits jusqu’au bout. Le reste ne bouge pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidying the stick. Leave it in</source>
        <translation>Rangement de la clé. Laissez-la en place</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was not reached stays as it lies.</source>
        <translation>Ce qui n’a pas été atteint ne bouge pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished packet(s) removed. You can pull the stick now.</source>
        <translation>
            <numerusform>%n pli inachevé supprimé. Vous pouvez retirer la clé.</numerusform>
            <numerusform>%n plis inachevés supprimés. Vous pouvez retirer la clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) tidied. You can pull the stick now.</source>
        <translation>
            <numerusform>%n pli rangé. Vous pouvez retirer la clé.</numerusform>
            <numerusform>%n plis rangés. Vous pouvez retirer la clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): another file lies in the place.</source>
        <translation>
            <numerusform>%n reste&#xa0;: un autre fichier est à sa place.</numerusform>
            <numerusform>%n restent&#xa0;: d’autres fichiers sont à leur place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A first kit from {office} waits</source>
        <translation>Une première trousse attend&#x202f;: {office}</translation>
    </message>
    <message>
        <source>{office} shows its keys</source>
        <translation>{office} montre ses clés</translation>
    </message>
    <message>
        <source>Call headquarters on a number that you know. Type the nine words that they read out. Then their kits count here.</source>
        <translation>Appelez le siège à un numéro que vous connaissez. Tapez les neuf mots qu’on vous lit. Dès lors ses trousses comptent ici.</translation>
    </message>
    <message>
        <source>These show their keys: {offices}</source>
        <translation>Ces bureaux montrent leurs clés&#xa0;: {offices}</translation>
    </message>
    <message>
        <source>Call one after the other on a number that you know. Type the nine words that each reads out. Then packets from it count.</source>
        <translation>Appelez-les l’un après l’autre à un numéro que vous connaissez. Tapez les neuf mots que chacun lit. Ensuite ses plis comptent.</translation>
    </message>
    <message>
        <source>Call this office on a number that you know. Type the nine words that they read out. Then packets from it count.</source>
        <translation>Appelez ce bureau à un numéro que vous connaissez. Tapez les neuf mots qu’on vous lit. Dès lors ses plis comptent.</translation>
    </message>
    <message>
        <source>The nine words</source>
        <translation>Les neuf mots</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
</TS>
