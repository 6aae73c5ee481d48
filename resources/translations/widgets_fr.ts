<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>BarChart</name>
    <message>
        <source>withheld</source>
        <translation>non publié</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Ce qui est sûr</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>À faire maintenant</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>withheld</source>
        <translation>non publié</translation>
    </message>
</context>
<context>
    <name>PagedRows</name>
    <message>
        <source>{first} to {last} of {total}</source>
        <translation>{first} à {last} sur {total}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Suivants</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Voir ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%n fichier regardé</numerusform>
            <numerusform>%n fichiers regardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickHidePage</name>
    <message>
        <source>Stock of forms</source>
        <translation>Stock de formulaires</translation>
    </message>
    <message>
        <source>Daily attendance sheet</source>
        <translation>Feuille de présence du jour</translation>
    </message>
    <message>
        <source>Vehicle log book</source>
        <translation>Carnet de bord du véhicule</translation>
    </message>
    <message>
        <source>Fuel voucher</source>
        <translation>Bon de carburant</translation>
    </message>
    <message>
        <source>Leave request</source>
        <translation>Demande de congé</translation>
    </message>
    <message>
        <source>Stationery order</source>
        <translation>Commande de fournitures</translation>
    </message>
    <message>
        <source>Generator maintenance record</source>
        <translation>Fiche d’entretien du groupe électrogène</translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation>Registre du courrier</translation>
    </message>
    <message>
        <source>Room inventory</source>
        <translation>Inventaire des salles</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Vault closed</source>
        <translation>Coffre fermé</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING · invented people · nothing from here can enter a live office</source>
        <translation>FORMATION · personnes inventées · rien d’ici ne peut entrer dans un vrai bureau</translation>
    </message>
</context>
</TS>
