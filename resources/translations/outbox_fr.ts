<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Outbox</name>
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
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Départs</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for a stick. They stay here until the receipt.</source>
        <translation>
            <numerusform>%n pli attend une clé. Il reste ici jusqu’à l’accusé.</numerusform>
            <numerusform>%n plis attendent une clé. Ils restent ici jusqu’à l’accusé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a stick. Packets stay here until the receipt.</source>
        <translation>Rien n’attend de clé. Les plis restent ici jusqu’à l’accusé.</translation>
    </message>
    <message>
        <source>Nothing was sealed yet. Referrals come here once sealed.</source>
        <translation>Rien n’est encore scellé. Les orientations scellées viennent ici.</translation>
    </message>
    <message>
        <source>The way of the newest packet</source>
        <translation>Le chemin du dernier pli</translation>
    </message>
    <message>
        <source>Register of sticks</source>
        <translation>Registre des clés USB</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Clés USB</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>Écrire sur une clé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Write again, %n without a receipt</source>
        <translation>
            <numerusform>Réécrire, %n sans accusé</numerusform>
            <numerusform>Réécrire, %n sans accusé</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Sealed {when}, number {number} to {office}</source>
        <translation>Scellé le {when}, nº {number} pour {office}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>stick {number}</source>
        <translation>clé {number}</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Écrit et relu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Returned with a reason</source>
        <translation>Retourné avec une raison</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Writing to a stick</source>
        <translation>Écriture sur une clé</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed packet(s) written to the stick</source>
        <translation>
            <numerusform>%n pli scellé est sur la clé</numerusform>
            <numerusform>%n plis scellés sont sur la clé</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull the stick now. All stays here until the receipt.</source>
        <translation>Vous pouvez retirer la clé. Tout reste ici jusqu’à l’accusé.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n sealed packet(s) to the stick</source>
        <translation>
            <numerusform>Écrire %n pli scellé sur la clé</numerusform>
            <numerusform>Écrire %n plis scellés sur la clé</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pull the stick before step 6. If it is pulled, all stays here.</source>
        <translation>Ne retirez pas la clé avant l’étape 6. Si elle est retirée, tout reste ici.</translation>
    </message>
    <message>
        <source>On this stick</source>
        <translation>Sur cette clé</translation>
    </message>
    <message>
        <source>If the stick is lost, nobody but the addressed office can open the packets.</source>
        <translation>Si la clé se perd, seul le bureau destinataire peut ouvrir les plis.</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>Retour aux départs</translation>
    </message>
    <message>
        <source>Cancel, all stays here</source>
        <translation>Annuler, tout reste ici</translation>
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
        <source>Choose the stick</source>
        <translation>Choisir la clé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Number on its label</source>
        <translation>Numéro sur son étiquette</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>StickSteps</name>
    <message>
        <source>Choose the stick</source>
        <translation>Choisir la clé</translation>
    </message>
    <message>
        <source>Check the stick</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>Write under a temporary name</source>
        <translation>Écrire sous un nom provisoire</translation>
    </message>
    <message>
        <source>Read back from the stick and compare</source>
        <translation>Relire sur la clé et comparer</translation>
    </message>
    <message>
        <source>Give the final name</source>
        <translation>Donner le nom définitif</translation>
    </message>
    <message>
        <source>The stick can be pulled</source>
        <translation>La clé peut être retirée</translation>
    </message>
    <message>
        <source>{where}, free: {free}</source>
        <translation>{where}, {free} libres</translation>
    </message>
</context>
<context>
    <name>StickWarnings</name>
    <message>
        <source>**Files that do not belong on a stick: {n}.** Programs, shortcuts or autorun. They were not opened and will not be. Your packets are safe. Tell the supervisor.</source>
        <translation>**Fichiers suspects sur la clé&#xa0;: {n}.** Programmes, raccourcis ou démarrage automatique. Ils n’ont pas été ouverts et ne le seront pas. Vos plis sont intacts. Prévenez le superviseur.</translation>
    </message>
    <message>
        <source>**Unfinished packets: {n}.** A writing was cut off earlier. Nobody takes them for packets, and they harm nobody. They may be deleted.</source>
        <translation>**Plis inachevés&#xa0;: {n}.** Une écriture a été interrompue. Personne ne les prend pour des plis, et ils ne nuisent à personne. On peut les supprimer.</translation>
    </message>
    <message>
        <source>**Not everything on this stick was looked at.** It has too many files, folders too deep, or a folder that cannot be read. Your packets are safe. Better take a stick that holds nothing else.</source>
        <translation>**Tout n’a pas été regardé sur cette clé.** Elle a trop de fichiers, des dossiers trop profonds, ou un dossier illisible. Vos plis sont intacts. Prenez plutôt une clé qui ne contient rien d’autre.</translation>
    </message>
</context>
</TS>
