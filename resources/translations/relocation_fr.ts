<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
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
        <source>It cannot be opened here afterwards. Everybody finishes theirs first.</source>
        <translation>On ne peut plus l’ouvrir ensuite. Chacun termine d’abord les siens.</translation>
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
