<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AskPage</name>
    <message>
        <source>A question to the post</source>
        <translation>Une question au poste</translation>
    </message>
    <message>
        <source>A question about {code}</source>
        <translation>Une question sur {code}</translation>
    </message>
    <message>
        <source>It is sealed to {post}. Its answer comes back on a stick.</source>
        <translation>Elle est scellée pour {post}. La réponse revient sur une clé USB.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Ask nothing</source>
        <translation>Ne rien demander</translation>
    </message>
    <message>
        <source>Seal the question</source>
        <translation>Sceller la question</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
</context>
<context>
    <name>BulletinPage</name>
    <message>
        <source>A bulletin</source>
        <translation>Un bulletin</translation>
    </message>
    <message>
        <source>A bulletin to all posts</source>
        <translation>Un bulletin à tous les postes</translation>
    </message>
    <message>
        <source>News without any person in it. Posts read it in their language if you wrote it.</source>
        <translation>Des nouvelles sans aucune personne. Les postes le lisent dans leur langue si vous l’avez écrite.</translation>
    </message>
    <message>
        <source>Written in:</source>
        <translation>Écrit en&#xa0;:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Ne rien écrire</translation>
    </message>
    <message>
        <source>Seal for every post</source>
        <translation>Sceller pour chaque poste</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until another word</source>
        <translation>jusqu’à nouvel avis</translation>
    </message>
    <message>
        <source>How long does it count?</source>
        <translation>Combien de temps est-il valable&#xa0;?</translation>
    </message>
    <message>
        <source>In {language} the title or the text is missing.</source>
        <translation>En {language}, il manque le titre ou le texte.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n post(s).</source>
        <translation>
            <numerusform>Scellé pour %n poste.</numerusform>
            <numerusform>Scellé pour %n postes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have no valid key and will not get it.</source>
        <translation>
            <numerusform>%n poste n’a pas de clé valable et ne le recevra pas.</numerusform>
            <numerusform>%n postes n’ont pas de clé valable et ne le recevront pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not read yet.</source>
        <translation>
            <numerusform>%n message pas encore lu.</numerusform>
            <numerusform>%n messages pas encore lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages are read.</source>
        <translation>Tous les messages sont lus.</translation>
    </message>
    <message>
        <source>No message yet. Messages come on sticks, with the packets.</source>
        <translation>Aucun message pour l’instant. Les messages arrivent sur des clés USB, avec les plis.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>Lire une clé</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Seal the answer</source>
        <translation>Sceller la réponse</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Write a bulletin</source>
        <translation>Écrire un bulletin</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>de nous</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>tous les postes</translation>
    </message>
    <message>
        <source>The answer is sealed. It waits in the outbox for the next stick.</source>
        <translation>La réponse est scellée. Elle attend la prochaine clé USB dans les départs.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>**Write no names** and nothing about a single person: every post reads this.</source>
        <translation>**N’écrivez aucun nom** et rien sur une personne en particulier&#xa0;: tous les postes le lisent.</translation>
    </message>
    <message>
        <source>**Write no names**, phone numbers or places by which somebody can be found. The code is enough: both offices know who it is.</source>
        <translation>**N’écrivez aucun nom**, ni téléphone, ni lieu qui permette de trouver quelqu’un. Le code suffit&#xa0;: les deux bureaux savent de qui il s’agit.</translation>
    </message>
    <message>
        <source>At most {n} characters. It is sealed as you write it.</source>
        <translation>Au plus {n} caractères. Le texte est scellé comme vous l’écrivez.</translation>
    </message>
</context>
</TS>
