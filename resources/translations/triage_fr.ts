<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AskingView</name>
    <message>
        <source>Chosen for: {reason}</source>
        <translation>Choix&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>After question 8: pass, short interview, full interview or emergency. You decide.</source>
        <translation>Après la question 8&#x202f;: passe, entretien bref, entretien complet ou urgence. Vous décidez.</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Question {number} sur {all}</translation>
    </message>
    <message>
        <source>The person · {language}</source>
        <translation>La personne · {language}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Refuses to answer</source>
        <translation>Refuse de répondre</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non posée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Proposed by the answers</source>
        <translation>Proposé d’après les réponses</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Pre-screen</source>
        <translation>Pré-tri</translation>
    </message>
    <message>
        <source>Eight questions, two minutes at most, no identity</source>
        <translation>8 questions, 2 minutes au plus, sans identité</translation>
    </message>
    <message>
        <source>Only the total is kept. Nothing here names the person.</source>
        <translation>Seul le total est gardé. Rien de ce pré-tri ne désigne la personne.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non posée</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <translation>Pré-tri</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>Arrêter, ne rien garder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Interview at once</source>
        <translation>Entretien tout de suite</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Triage</source>
        <translation>Pré-tri</translation>
    </message>
    <message>
        <source>Why this person? Then eight questions, two minutes.</source>
        <translation>Pourquoi cette personne&#x202f;? Puis huit questions, deux minutes.</translation>
    </message>
    <message>
        <source>Never because of origin, nationality, language, religion or looks.</source>
        <translation>Jamais pour l’origine, la nationalité, la langue, la religion ou l’apparence.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Since midnight: totals only, no identity</source>
        <translation>Depuis minuit&#x202f;: des totaux, aucune identité</translation>
    </message>
    <message>
        <source>Ticket {number} was taken off the list</source>
        <translation>Le ticket {number} a été retiré de la liste</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>{reason}, since {time}</source>
        <translation>{reason}, depuis {time}</translation>
    </message>
    <message>
        <source>{reason}, since {date}, {time}</source>
        <translation>{reason}, depuis le {date}, {time}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Parti</translation>
    </message>
</context>
</TS>
