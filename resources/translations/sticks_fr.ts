<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>StickCard</name>
    <message>
        <source>Stick {number}</source>
        <translation>Clé USB {number}</translation>
    </message>
    <message>
        <source>**Lost.** Only the addressed office can open what is on it. Tell the supervisor and the region, and write the packets again to another stick. If it turns up, plug it into no other laptop.</source>
        <translation>**Perdue.** Seul le bureau destinataire peut ouvrir ce qu’elle porte. Prévenez le superviseur et la région, puis écrivez de nouveau les plis sur une autre clé USB. Si elle réapparaît, ne la branchez sur aucun autre ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written to it on this journey</source>
        <translation>
            <numerusform>%n pli écrit sur elle pour ce trajet</numerusform>
            <numerusform>%n plis écrits sur elle pour ce trajet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written to it on this journey.</source>
        <translation>Rien n’a été écrit sur elle pour ce trajet.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of earlier journeys may still lie on it.</source>
        <translation>
            <numerusform>%n pli d’un trajet antérieur peut encore s’y trouver.</numerusform>
            <numerusform>%n plis de trajets antérieurs peuvent encore s’y trouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here; it has not left yet.</source>
        <translation>Ici&#xa0;; elle n’est pas encore partie.</translation>
    </message>
    <message>
        <source>With {courier} since {left}. It was due on {due}: call the courier.</source>
        <translation>Chez {courier} depuis le {left}. Retour prévu le {due}&#xa0;: appelez le coursier.</translation>
    </message>
    <message>
        <source>With {courier} since {left}, due on {due}.</source>
        <translation>Chez {courier} depuis le {left}, retour prévu le {due}.</translation>
    </message>
    <message>
        <source>{courier} had it since {left}. Reported lost on {lost}.</source>
        <translation>{courier} l’avait depuis le {left}. Déclarée perdue le {lost}.</translation>
    </message>
    <message>
        <source>Here again since {back}, brought back from {courier}.</source>
        <translation>De retour ici depuis le {back}, par {courier}.</translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>SticksPage</name>
    <message>
        <source>Register of sticks</source>
        <translation>Registre des clés USB</translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s) overdue: call the courier.</source>
        <translation>
            <numerusform>%n clé USB en retard&#xa0;: appelez le coursier.</numerusform>
            <numerusform>%n clés USB en retard&#xa0;: appelez les coursiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stick has a number on its label. None is overdue.</source>
        <translation>Chaque clé USB porte un numéro sur son étiquette. Aucune n’est en retard.</translation>
    </message>
    <message>
        <source>No stick is registered yet. Write a number on one and type it here.</source>
        <translation>Aucune clé USB n’est inscrite. Écrivez un numéro sur une clé et tapez-le ici.</translation>
    </message>
    <message>
        <source>Number on its label</source>
        <translation>Numéro sur son étiquette</translation>
    </message>
    <message>
        <source>For example: 4</source>
        <translation>Par exemple&#xa0;: 4</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Coursier</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>Qui la porte</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour prévu</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a stick</source>
        <translation>Inscrire une clé USB</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>La remettre au coursier</translation>
    </message>
    <message>
        <source>Write the packets again</source>
        <translation>Réécrire les plis</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Elle est revenue</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Elle est perdue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>This number is registered already.</source>
        <translation>Ce numéro est déjà inscrit.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
</context>
</TS>
