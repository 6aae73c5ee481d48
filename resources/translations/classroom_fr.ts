<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>CourseCard</name>
    <message>
        <source>The interview, minute by minute</source>
        <translation>L’entretien, minute par minute</translation>
    </message>
    <message>
        <source>indicator found</source>
        <translation>indicateur trouvé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>safe step</source>
        <translation>étape de sécurité</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Autre scénario</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{trainee} · invented person · {time}</source>
        <translation>{trainee} · personne inventée · {time}</translation>
    </message>
    <message>
        <source>Debrief: “{title}”</source>
        <translation>Bilan&#x202f;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Ask from the first gap</source>
        <translation>Reprendre au premier manque</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No interview yet. Choose a scenario.</source>
        <translation>Pas encore d’entretien. Choisissez un scénario.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Keeping was not agreed: the answers were destroyed, as in live work.</source>
        <translation>La conservation n’a pas été acceptée&#x202f;: les réponses ont été détruites, comme en service.</translation>
    </message>
    <message>
        <source>The interview is not closed yet.</source>
        <translation>L’entretien n’est pas encore clos.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Continuer l’entretien</translation>
    </message>
</context>
<context>
    <name>Debriefs</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The story shows it only together with other signs.</source>
        <translation>Le récit ne le montre qu’avec d’autres signes.</translation>
    </message>
    <message>
        <source>Not asked: “{question}” The answer would have been: “{said}”</source>
        <translation>Non posée&#x202f;: «&#x202f;{question}&#x202f;» La réponse aurait été&#x202f;: «&#x202f;{said}&#x202f;»</translation>
    </message>
    <message>
        <source>Never came up: “{question}” An earlier answer closed it.</source>
        <translation>Jamais venue&#x202f;: «&#x202f;{question}&#x202f;» Une réponse d’avant l’a fermée.</translation>
    </message>
    <message>
        <source>“{question}” Told: “{said}” Written: {written}.</source>
        <translation>«&#x202f;{question}&#x202f;» Dit&#x202f;: «&#x202f;{said}&#x202f;» Noté&#x202f;: {written}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>refuse de répondre</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
    <message>
        <source>It follows from the other signs.</source>
        <translation>Il suit des autres signes.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Differs from the recommendation, with a reason.</source>
        <translation>S’écarte de la recommandation, avec un motif.</translation>
    </message>
    <message>
        <source>No referral.</source>
        <translation>Pas d’orientation.</translation>
    </message>
    <message>
        <source>Refer to: {recipients}.</source>
        <translation>Orienter vers&#x202f;: {recipients}.</translation>
    </message>
    <message>
        <source>No referral: an ordinary traveller.</source>
        <translation>Pas d’orientation&#x202f;: un voyageur ordinaire.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>Vous avez choisi</translation>
    </message>
    <message>
        <source>The scenario expects</source>
        <translation>Le scénario attend</translation>
    </message>
    <message>
        <source>Recommended without ground in the story: {recipients}.</source>
        <translation>Recommandé sans appui dans le récit&#x202f;: {recipients}.</translation>
    </message>
</context>
<context>
    <name>DifferingCard</name>
    <message>
        <source>Written otherwise than told</source>
        <translation>Noté autrement que dit</translation>
    </message>
    <message>
        <source>Sensitive and left out: {question}</source>
        <translation>Sensible et laissée de côté&#x202f;: {question}</translation>
    </message>
    <message>
        <source>The person said nothing here; written: {written}. {question}</source>
        <translation>La personne n’a rien dit ici&#x202f;; noté&#x202f;: {written}. {question}</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>The story holds this emergency; its card did not come.</source>
        <translation>Le récit contient cette urgence&#x202f;; sa fiche n’est pas venue.</translation>
    </message>
    <message>
        <source>False alarm: {sign}</source>
        <translation>Fausse alerte&#x202f;: {sign}</translation>
    </message>
    <message>
        <source>Everything that the story holds was found.</source>
        <translation>Tout ce que contient le récit a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>An ordinary traveller: %n false alarm(s)</source>
        <translation>
            <numerusform>Un voyageur ordinaire&#x202f;: %n fausse alerte</numerusform>
            <numerusform>Un voyageur ordinaire&#x202f;: %n fausses alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n indicator(s) found. What was missed</source>
        <translation>
            <numerusform>Indicateurs trouvés : {found} sur %n. Ce qui a manqué</numerusform>
            <numerusform>Indicateurs trouvés : {found} sur %n. Ce qui a manqué</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>What kept the person safe</source>
        <translation>Ce qui a protégé la personne</translation>
    </message>
    <message>
        <source>Left out: {question}</source>
        <translation>Laissé de côté&#x202f;: {question}</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Everybody here is invented. Read the scene, then begin.</source>
        <translation>Tout le monde ici est inventé. Lisez la scène, puis commencez.</translation>
    </message>
    <message>
        <source>This kit has no scenarios.</source>
        <translation>Cette trousse n’a pas de scénarios.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>What the trainee knows</source>
        <translation>Ce que sait le stagiaire</translation>
    </message>
    <message>
        <source>Who plays the officer?</source>
        <translation>Qui joue l’agent&#x202f;?</translation>
    </message>
    <message>
        <source>A first name or a number; may stay empty.</source>
        <translation>Un prénom ou un numéro&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>Everything of this class is destroyed when the classroom is closed.</source>
        <translation>Tout ce qui vient de cette séance est détruit à la fermeture de la salle.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Autre scénario</translation>
    </message>
    <message>
        <source>Close the classroom</source>
        <translation>Fermer la salle</translation>
    </message>
    <message>
        <source>This kit has no scenarios.</source>
        <translation>Cette trousse n’a pas de scénarios.</translation>
    </message>
    <message>
        <source>Session: “{title}”</source>
        <translation>Séance&#x202f;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Speaks: {language}</source>
        <translation>Parle&#x202f;: {language}</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>To talk about in class</source>
        <translation>À discuter en classe</translation>
    </message>
</context>
<context>
    <name>TraineesPage</name>
    <message>
        <source>Trainees</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Only of this class. Nobody is given a mark; nothing is kept afterwards.</source>
        <translation>De cette séance seulement. Personne ne reçoit de note&#x202f;; rien n’est gardé ensuite.</translation>
    </message>
    <message>
        <source>Nobody has played yet. Choose a scenario.</source>
        <translation>Personne n’a encore joué. Choisissez un scénario.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
</context>
</TS>
