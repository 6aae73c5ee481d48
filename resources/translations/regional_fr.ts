<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AgencyPage</name>
    <message>
        <source>to be answered</source>
        <translation>à répondre</translation>
    </message>
    <message>
        <source>taken on, outcome to come</source>
        <translation>pris en charge, issue à venir</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondus</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Montrer&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for your answer.</source>
        <translation>
            <numerusform>%n cas attend votre réponse.</numerusform>
            <numerusform>%n cas attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has its answer.</source>
        <translation>Chaque cas a sa réponse.</translation>
    </message>
    <message>
        <source>No case waits for an answer. Cases come on sticks.</source>
        <translation>Aucun cas n’attend de réponse. Les cas arrivent sur des clés.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>There is no case in this list.</source>
        <translation>Il n’y a aucun cas dans cette liste.</translation>
    </message>
    <message>
        <source>Show what is to be answered</source>
        <translation>Montrer ce qui attend une réponse</translation>
    </message>
</context>
<context>
    <name>AgencyTable</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
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
        <source>How soon</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>From {post} to {recipient}, {when}</source>
        <translation>De {post} à {recipient}, le {when}</translation>
    </message>
    <message>
        <source>Indicators present: refer</source>
        <translation>Indicateurs présents&#x202f;: orienter</translation>
    </message>
    <message>
        <source>Why is the case given back?</source>
        <translation>Pourquoi le cas est-il retourné&#x202f;?</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>Qu’a-t-on constaté&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CaseKeys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation>Accepter le cas</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Tell the outcome</source>
        <translation>Dire l’issue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Ask the post</source>
        <translation>Interroger le poste</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Receipts wait for %n post(s).</source>
        <translation>
            <numerusform>Accusés prêts pour %n poste.</numerusform>
            <numerusform>Accusés prêts pour %n postes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal the receipts</source>
        <translation>Sceller les accusés</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>No receipt was sealed: there is no valid key for these posts. Your answers stay here. Read a stick with a newer kit.</source>
        <translation>Aucun accusé n’a été scellé&#xa0;: il n’y a pas de clé valable pour ces postes. Vos réponses restent ici. Lisez une clé USB avec une trousse plus récente.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
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
        <source>Referred</source>
        <translation>Orienté</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>New content for the kit</source>
        <translation>Nouveau contenu pour la trousse</translation>
    </message>
    <message>
        <source>New content: kit number {number}</source>
        <translation>Nouveau contenu&#xa0;: trousse numéro {number}</translation>
    </message>
    <message>
        <source>Against the kit in use. Offices and keys stay those of your directory.</source>
        <translation>Par rapport à la trousse en service. Bureaux et clés de chiffrement restent ceux de votre annuaire.</translation>
    </message>
    <message>
        <source>This is what the kit in use holds. There is nothing new.</source>
        <translation>C’est ce que contient la trousse en service. Il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>Back to the posts</source>
        <translation>Retour aux postes</translation>
    </message>
    <message>
        <source>Publish it as kit number {number}</source>
        <translation>Publier comme trousse numéro {number}</translation>
    </message>
    <message>
        <source>not yet, and screens say so</source>
        <translation>pas encore, les écrans le disent</translation>
    </message>
    <message>
        <source>yes, by the national bodies</source>
        <translation>oui, par les instances nationales</translation>
    </message>
    <message>
        <source>Validated:</source>
        <translation>Validé&#xa0;:</translation>
    </message>
    <message>
        <source>Reading every part once</source>
        <translation>Lecture de chaque partie</translation>
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
        <source>Making the kit</source>
        <translation>Création de la trousse</translation>
    </message>
    <message>
        <source>Its author says: {notes}</source>
        <translation>Son auteur dit&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>withheld</source>
        <translation>non publié</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Code, name, word</source>
        <translation>Code, nom, mot</translation>
    </message>
    <message>
        <source>Post:</source>
        <translation>Poste&#x202f;:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Raison&#x202f;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#x202f;:</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Dates&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDonePage</name>
    <message>
        <source>The mended backup is written</source>
        <translation>La sauvegarde réparée est écrite</translation>
    </message>
    <message>
        <source>It was read back and is whole: {folder}</source>
        <translation>Elle a été relue et elle est intacte&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>The new recovery sheet: have it written down now</source>
        <translation>La nouvelle feuille de secours&#xa0;: faites-la noter maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The stick goes to the post</source>
        <translation>La clé va au poste</translation>
    </message>
    <message>
        <source>There: at the door, Use the recovery sheet, F6. On a new laptop: F5 on the first page.</source>
        <translation>Là-bas&#xa0;: à la porte, Utiliser la feuille de secours, F6. Sur un nouvel ordinateur&#xa0;: F5 à la première page.</translation>
    </message>
    <message>
        <source>{name} opens it with the new passphrase</source>
        <translation>{name} l’ouvre avec la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Then they change it, and give the others new ones in the settings.</source>
        <translation>Ensuite, cette personne la change et en donne aux autres dans les réglages.</translation>
    </message>
    <message>
        <source>What was sealed to them stays closed</source>
        <translation>Ce qui lui était scellé reste fermé</translation>
    </message>
    <message>
        <source>Only a key that somebody still has opens it. Keep the older backup.</source>
        <translation>Seule une clé de chiffrement que quelqu’un a encore l’ouvre. Gardez l’ancienne sauvegarde.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help a post that nobody can open</source>
        <translation>Aider un poste que personne ne peut ouvrir</translation>
    </message>
    <message>
        <source>For a post that let us in, where everybody forgot their passphrase.</source>
        <translation>Pour un poste qui nous a donné accès, où tous ont oublié leur phrase de passe.</translation>
    </message>
    <message>
        <source>Its backup is copied here and opened with our key. You see its people, no interview. The trails of both vaults tell it.</source>
        <translation>Sa sauvegarde est copiée ici et ouverte avec notre clé de chiffrement. Vous voyez ses gens, aucun entretien. Les journaux des deux coffres le disent.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Un autre dossier</translation>
    </message>
    <message>
        <source>Check and open it</source>
        <translation>La vérifier et l’ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No backup of a post lies in this folder. Nothing was changed.</source>
        <translation>Il n’y a pas de sauvegarde d’un poste dans ce dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Put in the stick with the post’s backup, then choose it.</source>
        <translation>Branchez la clé avec la sauvegarde du poste, puis choisissez-la.</translation>
    </message>
    <message>
        <source>Choose the stick or its folder</source>
        <translation>Choisir la clé ou son dossier</translation>
    </message>
    <message>
        <source>Copying the backup, checking and opening it</source>
        <translation>Copie, vérification et ouverture de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The stick is only read. The copy here is destroyed.</source>
        <translation>La clé est seulement lue. La copie d’ici est détruite.</translation>
    </message>
</context>
<context>
    <name>HelpPeoplePage</name>
    <message>
        <source>A new passphrase for a post</source>
        <translation>Une nouvelle phrase de passe pour un poste</translation>
    </message>
    <message>
        <source>Who gets a new passphrase?</source>
        <translation>Qui reçoit une nouvelle phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Call them at a number that you know. Agree on the words, or let them type. They change them afterwards.</source>
        <translation>Appelez cette personne à un numéro que vous connaissez. Convenez des mots, ou laissez-la taper. Elle les changera ensuite.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>La nouvelle encore une fois</translation>
    </message>
    <message>
        <source>Recovery sheet:</source>
        <translation>Feuille de secours&#xa0;:</translation>
    </message>
    <message>
        <source>the old one stays</source>
        <translation>l’ancienne reste</translation>
    </message>
    <message>
        <source>make a new one too</source>
        <translation>en faire aussi une nouvelle</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>Ne rien donner</translation>
    </message>
    <message>
        <source>Write the mended backup</source>
        <translation>Écrire la sauvegarde réparée</translation>
    </message>
    <message>
        <source>Another stick</source>
        <translation>Une autre clé</translation>
    </message>
    <message>
        <source>Backup of {when}. It is whole, and our key opens it.</source>
        <translation>Sauvegarde du {when}. Elle est intacte, et notre clé de chiffrement l’ouvre.</translation>
    </message>
    <message>
        <source>They see to the others afterwards: {names}</source>
        <translation>Cette personne s’occupe ensuite des autres&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Giving access, writing, reading it back</source>
        <translation>Accès redonné, écriture, relecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The post’s own backup on the stick stays as it is.</source>
        <translation>La sauvegarde du poste sur la clé reste comme elle est.</translation>
    </message>
</context>
<context>
    <name>IndicatorsCard</name>
    <message>
        <source>Indicators present, {when}</source>
        <translation>Indicateurs présents, {when}</translation>
    </message>
    <message>
        <source>Cases, all posts. A case can show several.</source>
        <translation>Cas, tous les postes. Un cas peut en montrer plusieurs.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The same phone: {value}</source>
        <translation>Le même téléphone&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The same vehicle: {value}</source>
        <translation>Le même véhicule&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The same paper: {value}</source>
        <translation>Le même document&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Perhaps the same name: {value}</source>
        <translation>Peut-être le même nom&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>What cases of different persons have in common. A hint, never a proof.</source>
        <translation>Ce que les cas de personnes différentes ont en commun. Un indice, jamais une preuve.</translation>
    </message>
    <message>
        <source>No two persons’ cases share a phone, a vehicle, a paper or a name yet.</source>
        <translation>Aucun cas de deux personnes ne partage encore un téléphone, un véhicule, un document ou un nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
</context>
<context>
    <name>MonthsCard</name>
    <message>
        <source>Cases per month</source>
        <translation>Cas par mois</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Keys of an office</source>
        <translation>Clés d’un bureau</translation>
    </message>
    <message>
        <source>End its former keys</source>
        <translation>Mettre fin aux anciennes clés</translation>
    </message>
    <message>
        <source>End all its keys</source>
        <translation>Mettre fin à toutes ses clés</translation>
    </message>
    <message>
        <source>Back to the posts</source>
        <translation>Retour aux postes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The keys of {office}</source>
        <translation>Les clés de chiffrement&#xa0;: {office}</translation>
    </message>
    <message>
        <source>Ask for them in a call whenever in doubt: {words}</source>
        <translation>En cas de doute, demandez-les au téléphone&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The nine words of its keys</source>
        <translation>Les neuf mots de ses clés</translation>
    </message>
    <message>
        <source>What they signed is believed, and packets are sealed to them.</source>
        <translation>Ce qu’elles signent est cru, et les plis sont scellés pour elles.</translation>
    </message>
    <message>
        <source>Ended on {when}: what they sign since then is refused.</source>
        <translation>Fin le {when}&#xa0;: ce qu’elles signent depuis est refusé.</translation>
    </message>
    <message>
        <source>Until {when}, for what is on its way.</source>
        <translation>Jusqu’au {when}, pour ce qui est en route.</translation>
    </message>
    <message>
        <source>Ended on {when}.</source>
        <translation>Fin le {when}.</translation>
    </message>
    <message>
        <source>Keys made on {when}</source>
        <translation>Clés créées le {when}</translation>
    </message>
    <message>
        <source>count</source>
        <translation>valables</translation>
    </message>
    <message>
        <source>count no more</source>
        <translation>plus valables</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Y mettre fin maintenant</translation>
    </message>
    <message>
        <source>When the old keys may be in other hands. What they sign from now on is refused; the newest keys go on counting.</source>
        <translation>Si les anciennes clés peuvent être en d’autres mains. Ce qu’elles signent désormais est refusé&#xa0;; les plus récentes restent valables.</translation>
    </message>
    <message>
        <source>When the laptop is lost or stolen. From now on nothing from this office is believed, and nothing is sealed to it. It has to show new keys, and you have to call it.</source>
        <translation>Si l’ordinateur est perdu ou volé. Plus rien n’est cru de ce bureau ni scellé pour lui. Il doit montrer de nouvelles clés, et vous devez l’appeler.</translation>
    </message>
    <message>
        <source>Ended here. The others follow once they have the next kit: publish it now.</source>
        <translation>Fin enregistrée ici. Les autres suivent avec la prochaine trousse&#xa0;: publiez-la maintenant.</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>regional office</source>
        <translation>bureau régional</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>siège</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Cases by post</source>
        <translation>Cas par poste</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) showed keys and wait for a call with the words.</source>
        <translation>
            <numerusform>%n bureau a montré ses clés et attend un appel avec les mots.</numerusform>
            <numerusform>%n bureaux ont montré leurs clés et attendent un appel avec les mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Offices, keys or recipients changed since. The others learn it by a new kit.</source>
        <translation>Des bureaux, clés de chiffrement ou destinataires ont changé depuis. Les autres l’apprennent par une nouvelle trousse.</translation>
    </message>
    <message>
        <source>No post is in the directory yet. A post shows its keys on a stick.</source>
        <translation>Aucun poste n’est encore dans l’annuaire. Un poste montre ses clés sur une clé USB.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>Bring new content</source>
        <translation>Nouveau contenu</translation>
    </message>
    <message>
        <source>Publish the next kit</source>
        <translation>Publier la trousse suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Seal it for all</source>
        <translation>Sceller pour tous</translation>
    </message>
    <message>
        <source>No kit is published yet. The first one names the posts below.</source>
        <translation>Aucune trousse n’est encore publiée. La première nomme les postes ci-dessous.</translation>
    </message>
    <message>
        <source>Kit number {number} is published since {when}.</source>
        <translation>La trousse nº {number} est publiée depuis le {when}.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sans clés</translation>
    </message>
    <message>
        <source>Seal the kit for this post</source>
        <translation>Sceller la trousse pour ce poste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés de chiffrement</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Pour&#xa0;:</translation>
    </message>
    <message>
        <source>Recipient of {office}</source>
        <translation>Destinataire de {office}</translation>
    </message>
    <message>
        <source>Noted. Posts seal by it once they have the next kit: publish it now.</source>
        <translation>C’est noté. Les postes scellent ainsi dès qu’ils ont la prochaine trousse&#xa0;: publiez-la maintenant.</translation>
    </message>
    <message>
        <source>Making the kit</source>
        <translation>Création de la trousse</translation>
    </message>
    <message>
        <source>Sealing the kit</source>
        <translation>Scellement de la trousse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is sealed stays in the outbox.</source>
        <translation>Ce qui est scellé reste dans les départs.</translation>
    </message>
    <message>
        <source>Kit number {number} is published. Seal it now for the posts.</source>
        <translation>La trousse nº {number} est publiée. Scellez-la maintenant pour les postes.</translation>
    </message>
    <message>
        <source>Numbers were left out on purpose: this office was put back from an older backup, and a kit may have been published since that backup. Posts take the higher number.</source>
        <translation>Des numéros ont été laissés libres exprès&#xa0;: ce bureau a été remis en place depuis une sauvegarde plus ancienne, et une trousse a pu être publiée depuis cette sauvegarde. Les postes prennent le numéro le plus élevé.</translation>
    </message>
</context>
<context>
    <name>Register</name>
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
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>non pondéré</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Register and statistics</source>
        <translation>Registre et statistiques</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Classeur (.xlsx)</translation>
    </message>
    <message>
        <source>No case was received yet.</source>
        <translation>Aucun cas n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Aucun cas ne correspond.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Montrer tous les cas</translation>
    </message>
    <message>
        <source>The workbook {name} is written.</source>
        <translation>Le classeur {name} est écrit.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Dates&#x202f;:</translation>
    </message>
    <message>
        <source>Write the workbook (.xlsx)</source>
        <translation>Écrire le classeur (.xlsx)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No case was received yet.</source>
        <translation>Aucun cas n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>The guides and indicators are not yet validated by the national bodies.</source>
        <translation>Les guides et indicateurs ne sont pas encore validés par les instances nationales.</translation>
    </message>
    <message>
        <source>fewer than {n} cases</source>
        <translation>moins de {n} cas</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} cas</translation>
    </message>
    <message>
        <source>{when}, all posts: {total}. Counted on {made}.</source>
        <translation>{when}, tous les postes&#x202f;: {total}. Compté le {made}.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Age not told</source>
        <translation>Âge non dit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The workbook {name} is written.</source>
        <translation>Le classeur {name} est écrit.</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>**Withheld** means fewer than {n}, or kept back to protect such a cell. Which of the two is never shown.</source>
        <translation>**Non publié** veut dire&#x202f;: moins de {n}, ou retenu pour protéger une telle case. Lequel des deux n’est jamais montré.</translation>
    </message>
</context>
</TS>
