<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AskedFirst</name>
    <message>
        <source>Ask each of them first: {names}.</source>
        <translation>Demandez d’abord à chacun&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>DestroyPostPage</name>
    <message>
        <source>Destroy this copy of the post</source>
        <translation>Détruire cette copie du poste</translation>
    </message>
    <message>
        <source>The post goes on at the other laptop. Nothing of it stays on this one.</source>
        <translation>Le poste continue sur l’autre ordinateur. Rien n’en reste sur celui-ci.</translation>
    </message>
    <message>
        <source>**First see it open on the other laptop**, or hear by phone that it does. After this nobody can take the post back here. What nobody agreed to keep did not go along: it is lost, also where its author still needs it. {ask}</source>
        <translation>**Voyez-le d’abord ouvert sur l’autre ordinateur**, ou faites-le confirmer par téléphone. Ensuite, personne ne peut plus reprendre le poste ici. Ce que personne n’a accepté de garder n’a pas suivi&#xa0;: c’est perdu, même si son auteur en a encore besoin. {ask}</translation>
    </message>
    <message>
        <source>Type the name of the post</source>
        <translation>Tapez le nom du poste</translation>
    </message>
    <message>
        <source>{name}: by typing it you say that it works on the other laptop.</source>
        <translation>{name}&#xa0;: en le tapant, vous dites qu’il fonctionne sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>It shows that you are the supervisor.</source>
        <translation>Elle montre que vous êtes le superviseur.</translation>
    </message>
    <message>
        <source>Keep it, to read</source>
        <translation>Le garder, pour lire</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>Détruire pour de bon</translation>
    </message>
    <message>
        <source>The keys go first</source>
        <translation>Les clés d’abord</translation>
    </message>
    <message>
        <source>From that moment nobody can read anything here, also if power fails.</source>
        <translation>Dès cet instant, personne ne peut plus rien lire ici, même si le courant est coupé.</translation>
    </message>
    <message>
        <source>Then all files of the post</source>
        <translation>Puis tous les fichiers du poste</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>access of %n person(s)</source>
        <translation>
            <numerusform>l’accès de %n personne</numerusform>
            <numerusform>les accès de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>packets, audit trail and the backups on this laptop</source>
        <translation>plis, journal d’audit et sauvegardes de cet ordinateur</translation>
    </message>
    <message>
        <source>What a drive may keep</source>
        <translation>Ce qu’un disque peut garder</translation>
    </message>
    <message>
        <source>Old blocks can stay on flash, even those of the keys. They stay locked under the passphrases of then.</source>
        <translation>D’anciens blocs peuvent rester en mémoire flash, même ceux des clés. Ils restent verrouillés par les phrases de passe d’alors.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>Ce qui n’est pas touché</translation>
    </message>
    <message>
        <source>Backups on sticks. They open with the old passphrases and sheet.</source>
        <translation>Les sauvegardes sur clés USB. Elles s’ouvrent avec les anciennes phrases de passe et l’ancienne fiche.</translation>
    </message>
    <message>
        <source>This is not the name of the post.</source>
        <translation>Ce n’est pas le nom du poste.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Looking at the passphrase</source>
        <translation>Vérification de la phrase de passe</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move the post to another laptop</source>
        <translation>Passer le poste sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Interviews, people, keys and sealed packets go along, all encrypted.</source>
        <translation>Entretiens, personnes, clés et plis scellés suivent, tous chiffrés.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>It shows that you are the supervisor.</source>
        <translation>Elle montre que vous êtes le superviseur.</translation>
    </message>
    <message>
        <source>Keep the post here</source>
        <translation>Garder le poste ici</translation>
    </message>
    <message>
        <source>Choose the stick and hand over</source>
        <translation>Choisir la clé USB et remettre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everything goes onto a stick</source>
        <translation>Tout va sur une clé USB</translation>
    </message>
    <message>
        <source>It is read back and compared. Until then the post stays here.</source>
        <translation>Elle est relue et comparée. Jusque-là, le poste reste ici.</translation>
    </message>
    <message>
        <source>You get a code of fourteen groups</source>
        <translation>Vous recevez un code de quatorze groupes</translation>
    </message>
    <message>
        <source>Write it on paper. It travels apart from the stick.</source>
        <translation>Notez-le sur papier. Il voyage séparément de la clé USB.</translation>
    </message>
    <message>
        <source>This laptop then only reads</source>
        <translation>Ensuite, cet ordinateur ne fait que lire</translation>
    </message>
    <message>
        <source>If the stick is lost, a supervisor takes the post back here.</source>
        <translation>Si la clé USB est perdue, un superviseur reprend le poste ici.</translation>
    </message>
    <message>
        <source>What nobody agreed to keep stays behind</source>
        <translation>Ce que personne n’a accepté de garder reste ici</translation>
    </message>
    <message>
        <source>One that is sealed stands in no list: afterwards only its author can read it, only here. Everybody settles theirs first.</source>
        <translation>Un entretien scellé n’est dans aucune liste&#xa0;: ensuite, seul son auteur peut le lire, et seulement ici. Chacun règle d’abord les siens.</translation>
    </message>
    <message>
        <source>**Finish these interviews first**: nobody has agreed to keep them yet. {codes}</source>
        <translation>**Terminez d’abord ces entretiens**&#xa0;: personne n’a encore accepté qu’ils soient gardés. {codes}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Copying, sealing, writing, comparing</source>
        <translation>Copie, scellement, écriture, comparaison</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The post stays here, whole.</source>
        <translation>Le poste reste ici, entier.</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>the stick is lost</source>
        <translation>la clé USB est perdue</translation>
    </message>
    <message>
        <source>the stick cannot be read</source>
        <translation>la clé USB est illisible</translation>
    </message>
    <message>
        <source>the other laptop does not work</source>
        <translation>l’autre ordinateur ne marche pas</translation>
    </message>
    <message>
        <source>it was handed over by mistake</source>
        <translation>il a été remis par erreur</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>On the other laptop choose **Take a post over from a stick** on the first page, then type the code. Everybody unlocks there with the passphrase they have.</source>
        <translation>Sur l’autre ordinateur, choisissez **Reprendre un poste depuis une clé USB** à la première page, puis tapez le code. Chacun y déverrouille avec sa phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>The code that opens the stick</source>
        <translation>Le code qui ouvre la clé USB</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Destroy this copy</source>
        <translation>Détruire cette copie</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>This post was handed over to another laptop</source>
        <translation>Ce poste a été remis à un autre ordinateur</translation>
    </message>
    <message>
        <source>By {name}, {when}. Nothing is begun or changed here since.</source>
        <translation>Par {name}, {when}. Depuis, rien n’est commencé ni changé ici.</translation>
    </message>
    <message>
        <source>The other laptop never opened it?</source>
        <translation>L’autre ordinateur ne l’a jamais ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Take the post back only if the other laptop does not work with it. Packets then get numbers of a new series, the regional office sees that. Call it all the same.</source>
        <translation>Reprenez le poste seulement si l’autre ordinateur ne travaille pas avec. Les plis portent alors les numéros d’une nouvelle série, ce que voit le bureau régional. Appelez-le quand même.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>Choisissez la raison</translation>
    </message>
    <message>
        <source>Take the post back here</source>
        <translation>Reprendre le poste ici</translation>
    </message>
    <message>
        <source>**These interviews of yours did not go along**: nobody agreed yet to keep them. You alone can read them, only here, until this copy is destroyed. If somebody is in danger, call now. To go on with one, have the post taken back here first.</source>
        <translation>**Ces entretiens à vous n’ont pas suivi**&#xa0;: personne n’a encore accepté qu’ils soient gardés. Vous seul pouvez les lire, et seulement ici, jusqu’à la destruction de cette copie. Si quelqu’un est en danger, appelez maintenant. Pour en continuer un, faites d’abord reprendre le poste ici.</translation>
    </message>
    <message>
        <source>Kept here, to read</source>
        <translation>Gardé ici, pour lecture</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Lire les réponses</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
</context>
</TS>
