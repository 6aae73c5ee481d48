<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AcknowledgeWay</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>This is not a number. Nothing was changed.</source>
        <translation>Ce n’est pas un nombre. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This needs a whole number. Nothing was changed.</source>
        <translation>Il faut un nombre entier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This date is not understood. Try 12 11 2010, or 2010.</source>
        <translation>Cette date n’est pas comprise. Essayez 12 11 2010, ou 2010.</translation>
    </message>
    <message>
        <source>This time is not understood. Try 06:30.</source>
        <translation>Cette heure n’est pas comprise. Essayez 06:30.</translation>
    </message>
    <message>
        <source>Type it a second time, from the paper. Nothing was changed.</source>
        <translation>Saisissez-la une seconde fois, d’après le papier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was changed.</source>
        <translation>C’est trop long. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Nothing was changed.</source>
        <translation>Cette réponse ne convient pas à la question. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Basis: consent. It can be refused and taken back.</source>
        <translation>Base : le consentement. Il peut être refusé et retiré.</translation>
    </message>
    <message>
        <source>Basis: vital interest, to protect a life.</source>
        <translation>Base : l’intérêt vital, pour protéger une vie.</translation>
    </message>
    <message>
        <source>Basis: the law. Say which duty it is.</source>
        <translation>Base : la loi. Dites quelle obligation.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>A published sign was seen</source>
        <translation>Un signe publié a été vu</translation>
    </message>
    <message>
        <source>The person asked for help</source>
        <translation>La personne a demandé de l’aide</translation>
    </message>
    <message>
        <source>Somebody referred the person</source>
        <translation>Quelqu’un a orienté la personne</translation>
    </message>
    <message>
        <source>A random draw</source>
        <translation>Un tirage au sort</translation>
    </message>
</context>
<context>
    <name>BeginFields</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Langue de la personne</translation>
    </message>
    <message>
        <source>Who else is in the room?</source>
        <translation>Qui d’autre est dans la pièce&#x202f;?</translation>
    </message>
    <message>
        <source>Name or code of that person</source>
        <translation>Nom ou code de cette personne</translation>
    </message>
    <message>
        <source>Why does a companion interpret?</source>
        <translation>Pourquoi un accompagnant interprète-t-il ?</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du papier</translation>
    </message>
    <message>
        <source>Who else was in the room?</source>
        <translation>Qui d’autre était dans la pièce&#xa0;?</translation>
    </message>
    <message>
        <source>Why did a companion interpret?</source>
        <translation>Pourquoi un accompagnant a-t-il interprété&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Un interprète</translation>
    </message>
    <message>
        <source>A support person</source>
        <translation>Une personne de soutien</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>A companion who interprets</source>
        <translation>Un accompagnant qui interprète</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before the interview</source>
        <translation>Avant l’entretien</translation>
    </message>
    <message>
        <source>Before the observation</source>
        <translation>Avant l’observation</translation>
    </message>
    <message>
        <source>Write where nobody sees the screen. Nothing of it is asked or shown.</source>
        <translation>Écrivez là où personne ne voit l’écran. Rien n’en est demandé ni montré.</translation>
    </message>
    <message>
        <source>Find a place where nobody hears you. Separate the companion.</source>
        <translation>Trouvez un lieu où personne n’entend. Séparez l’accompagnant.</translation>
    </message>
    <message>
        <source>Travels with {code}. Each one is asked alone and agrees alone.</source>
        <translation>Voyage avec {code}. Chacun est interrogé seul et consent seul.</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>Pourquoi cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Never because of origin, nationality, language, religion or looks.</source>
        <translation>Jamais pour l’origine, la nationalité, la langue, la religion ou l’apparence.</translation>
    </message>
    <message>
        <source>Say first why this person: one of the four above.</source>
        <translation>Dites d’abord pourquoi cette personne&#xa0;: une des quatre raisons ci-dessus.</translation>
    </message>
    <message>
        <source>Print as a form</source>
        <translation>Imprimer un formulaire</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ChoiceWay</name>
    <message>
        <source>Search an answer</source>
        <translation>Chercher une réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Listen: {answer}</source>
        <translation>Écouter&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Read back, then close</source>
        <translation>Relire, puis clore</translation>
    </message>
    <message>
        <source>Compare, then close</source>
        <translation>Comparer, puis clore</translation>
    </message>
    <message>
        <source>Compare it with the paper. Once it is closed, destroy the paper or lock it in.</source>
        <translation>Comparez avec le papier. Une fois l’entretien clos, détruisez le papier ou mettez-le sous clé.</translation>
    </message>
    <message>
        <source>Read this to the person. What is wrong is corrected now.</source>
        <translation>Lisez ceci à la personne. Ce qui est faux se corrige maintenant.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Cette nuit</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Type them a second time</source>
        <translation>Les saisir une seconde fois</translation>
    </message>
    <message>
        <source>Check, then close</source>
        <translation>Vérifier, puis clore</translation>
    </message>
    <message>
        <source>Show and read this to nobody. Who is in charge reads it and signs.</source>
        <translation>Ne montrez et ne lisez ceci à personne. Le responsable le lit et signe.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open. F8 shows them.</source>
        <translation>
            <numerusform>%n question est ouverte. F8 la montre.</numerusform>
            <numerusform>%n questions sont ouvertes. F8 les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the paper says whether a slip is safe to carry. F5 takes it down.</source>
        <translation>La fin du formulaire dit si la personne peut porter un papier sans danger. F5 le note.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were typed only once.</source>
        <translation>
            <numerusform>%n réponse n’a été saisie qu’une fois.</numerusform>
            <numerusform>%n réponses n’ont été saisies qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>**Keeping was not agreed.** Before these answers are destroyed you are asked once more. Cards and leaflet are offered all the same.</source>
        <translation>**La conservation n’est pas acceptée.** Avant de détruire ces réponses, on vous le demande encore une fois. Les cartes et le dépliant restent proposés.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Revenir aux questions</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>Clore l’entretien</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>CompanionRows</name>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>closed, not decided</source>
        <translation>fermé, non décidé</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
</context>
<context>
    <name>DateEcho</name>
    <message>
        <source>Kept as: {days}</source>
        <translation>Sera gardé : {days}</translation>
    </message>
    <message>
        <source>Kept as: {days} · Hijri {hijri} (Umm al-Qura; moon here ±1 day)</source>
        <translation>Sera gardé : {days} · hégire {hijri} (Oum al-Qura ; lune d’ici ±1 jour)</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Nothing will be kept</source>
        <translation>Rien ne sera gardé</translation>
    </message>
    <message>
        <source>Nothing of this interview will be kept</source>
        <translation>Rien de cet entretien ne sera gardé</translation>
    </message>
    <message>
        <source>The person did not agree to keeping.</source>
        <translation>La personne n’a pas accepté la conservation.</translation>
    </message>
    <message>
        <source>The person was not yet asked whether the answers may be kept.</source>
        <translation>On n’a pas encore demandé à la personne si les réponses peuvent être gardées.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are destroyed</source>
        <translation>
            <numerusform>%n réponse est détruite</numerusform>
            <numerusform>%n réponses sont détruites</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back. Only a count stays.</source>
        <translation>Personne ne peut les retrouver. Seul un compte reste.</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Personne n’est informé</translation>
    </message>
    <message>
        <source>No referral can be made from this interview afterwards.</source>
        <translation>Aucune orientation ne sera possible ensuite à partir de cet entretien.</translation>
    </message>
    <message>
        <source>Help stays</source>
        <translation>L’aide reste</translation>
    </message>
    <message>
        <source>Emergency cards and the leaflet need no interview.</source>
        <translation>Les cartes d’urgence et le dépliant ne demandent aucun entretien.</translation>
    </message>
    <message>
        <source>Destroy the answers and close</source>
        <translation>Détruire les réponses et clore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ask about keeping</source>
        <translation>Demander pour la conservation</translation>
    </message>
</context>
<context>
    <name>FieldWay</name>
    <message>
        <source>A phone number, as it is told</source>
        <translation>Un numéro de téléphone, comme il est dit</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Avec des mots simples</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A date: day month year, a year alone, or “about 15”</source>
        <translation>Une date&#x202f;: jour mois année, l’année seule, ou «&#x202f;environ 15&#x202f;»</translation>
    </message>
    <message>
        <source>A time, like 06:30</source>
        <translation>Une heure, comme 06:30</translation>
    </message>
    <message>
        <source>A date and a time</source>
        <translation>Une date et une heure</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Print as a form</source>
        <translation>Imprimer un formulaire</translation>
    </message>
    <message>
        <source>For when there is no power. It is typed in later.</source>
        <translation>Pour quand il n’y a pas de courant. On le saisit plus tard.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Deuxième langue à côté</translation>
    </message>
    <message>
        <source>Beside each answer stands where to go on, with each question when it applies.</source>
        <translation>Chaque réponse dit où continuer, chaque question quand elle s’applique.</translation>
    </message>
    <message>
        <source>A filled form has no lock. Keep it with you and destroy it once it is typed.</source>
        <translation>Un formulaire rempli n’a pas de serrure. Gardez-le sur vous et détruisez-le une fois saisi.</translation>
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
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it from there.</source>
        <translation>Enregistré sous {name}. Imprimez-le de là.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
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
        <source>{choice} (go to {number})</source>
        <translation>{choice} (allez à {number})</translation>
    </message>
    <message>
        <source>{choice} (go to the end)</source>
        <translation>{choice} (allez à la fin)</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>Seulement si&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>Look first at {numbers}: it may not apply.</source>
        <translation>Voir d’abord {numbers}&#xa0;: peut-être sans objet.</translation>
    </message>
    <message>
        <source>{number} is {marks}</source>
        <translation>{number} est {marks}</translation>
    </message>
    <message>
        <source>{number} is not {marks}</source>
        <translation>{number} n’est pas {marks}</translation>
    </message>
    <message>
        <source>{number} has no answer</source>
        <translation>{number} est sans réponse</translation>
    </message>
    <message>
        <source>{number} has an answer</source>
        <translation>{number} a une réponse</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Several answers may be ticked.</source>
        <translation>Plusieurs réponses possibles.</translation>
    </message>
    <message>
        <source>{part} (copy this part for each one)</source>
        <translation>{part} (copier cette partie pour chacun)</translation>
    </message>
    <message>
        <source>day / month / year:</source>
        <translation>jour / mois / année&#xa0;:</translation>
    </message>
    <message>
        <source>Letter:</source>
        <translation>Lettre&#xa0;:</translation>
    </message>
    <message>
        <source>These texts have not been validated. Lock the sheet away, destroy it once typed.</source>
        <translation>Textes non validés. Gardez la feuille sous clé, détruisez-la une fois saisie.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Code, not a name</source>
        <translation>Code, pas un nom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who speaks with the person</source>
        <translation>Qui parle avec la personne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who else is in the room; who interprets</source>
        <translation>Qui d’autre est dans la pièce ; qui interprète</translation>
    </message>
    <message>
        <source>Why does a companion interpret?</source>
        <translation>Pourquoi un accompagnant interprète-t-il ?</translation>
    </message>
    <message>
        <source>Before a slip of paper is given</source>
        <translation>Avant de remettre un papier</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>Pourquoi cette personne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators so far</source>
        <translation>Indicateurs jusqu’ici</translation>
    </message>
    <message>
        <source>They are signs, not a verdict. More may come.</source>
        <translation>Ce sont des signes, pas un verdict. D’autres peuvent venir.</translation>
    </message>
    <message>
        <source>Turn the screen away from the person, then close this page.</source>
        <translation>Détournez l’écran de la personne, puis fermez cette page.</translation>
    </message>
    <message>
        <source>No indicator so far. That proves nothing either way.</source>
        <translation>Aucun indicateur jusqu’ici. Cela ne prouve rien, ni oui ni non.</translation>
    </message>
    <message>
        <source>Close the indicators</source>
        <translation>Fermer les indicateurs</translation>
    </message>
</context>
<context>
    <name>InterpretsFields</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Une raison est nécessaire.</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>Dites laquelle.</translation>
    </message>
</context>
<context>
    <name>InterviewFoot</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Indicators: closed</source>
        <translation>Indicateurs&#x202f;: fermés</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Assez pour l’instant</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Assez</translation>
    </message>
    <message>
        <source>Show to the person</source>
        <translation>Montrer à la personne</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Is there one more?</source>
        <translation>Y en a-t-il une autre&#x202f;?</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Who is present and what was agreed</source>
        <translation>Qui est présent et ce qui est accepté</translation>
    </message>
    <message>
        <source>Guide not validated</source>
        <translation>Guide non validé</translation>
    </message>
    <message>
        <source>Yes, one more</source>
        <translation>Oui, une autre</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Officer · {language}</source>
        <translation>Agent · {language}</translation>
    </message>
    <message>
        <source>Advice.</source>
        <translation>Conseil.</translation>
    </message>
    <message>
        <source>You and the person · {language}</source>
        <translation>Vous et la personne · {language}</translation>
    </message>
    <message>
        <source>The person · {language}</source>
        <translation>La personne · {language}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>InterviewStrip</name>
    <message>
        <source>Answers saved</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>End of the questions</source>
        <translation>Fin des questions</translation>
    </message>
    <message>
        <source>section {section} of {sections} · question {question} of {questions}</source>
        <translation>section {section} sur {sections} · question {question} sur {questions}</translation>
    </message>
    <message>
        <source>{question} of {questions}</source>
        <translation>{question} sur {questions}</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The recording plays. F11 ends it.</source>
        <translation>L’enregistrement est lu. F11 l’arrête.</translation>
    </message>
    <message>
        <source>This machine plays no sound. Read the question aloud.</source>
        <translation>Cet appareil n’a pas de son. Lisez la question à voix haute.</translation>
    </message>
    <message>
        <source>The recording cannot be played. Read the question aloud.</source>
        <translation>L’enregistrement ne peut pas être lu. Lisez la question à voix haute.</translation>
    </message>
    <message>
        <source>There is no recording of this question in {language}. Read it aloud.</source>
        <translation>Il n’y a pas d’enregistrement de cette question en {language}. Lisez-la à voix haute.</translation>
    </message>
</context>
<context>
    <name>MrzWay</name>
    <message>
        <source>The lines with many &lt;, as they are printed</source>
        <translation>Les lignes avec beaucoup de &lt;, comme elles sont imprimées</translation>
    </message>
</context>
<context>
    <name>MrzWords</name>
    <message>
        <source>the kind of paper</source>
        <translation>la sorte de document</translation>
    </message>
    <message>
        <source>the issuing state</source>
        <translation>l’État qui a délivré</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the number of the paper</source>
        <translation>le numéro du document</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>la nationalité</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>la date de naissance</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>le sexe</translation>
    </message>
    <message>
        <source>the last day of validity</source>
        <translation>le dernier jour de validité</translation>
    </message>
    <message>
        <source>the free part</source>
        <translation>la partie libre</translation>
    </message>
    <message>
        <source>the lines as a whole</source>
        <translation>l’ensemble des lignes</translation>
    </message>
    <message>
        <source>{name} · number {number} · born {birth} · valid until {expiry}</source>
        <translation>{name} · numéro {number} · naissance {birth} · valable jusqu’au {expiry}</translation>
    </message>
    <message>
        <source>Read without error. This does not show that the paper is genuine.</source>
        <translation>Lu sans erreur. Cela ne montre pas que le document est authentique.</translation>
    </message>
    <message>
        <source>Look again, then press Enter to keep the lines as they are.</source>
        <translation>Regardez encore, puis Entrée pour garder les lignes telles quelles.</translation>
    </message>
    <message>
        <source>Line {line} has {place} characters and needs {wanted}.</source>
        <translation>La ligne {line} a {place} caractères, il en faut {wanted}.</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: this {typed} may be {instead} ({part}).</source>
        <translation>Ligne {line}, position {place}&#xa0;: ce {typed} est peut-être {instead} ({part}).</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {typed} cannot stand here ({part}).</source>
        <translation>Ligne {line}, position {place}&#xa0;: {typed} ne peut pas être ici ({part}).</translation>
    </message>
    <message>
        <source>Read {part} again: it does not agree with its check digit. That is most often a misreading, and no sign by itself that a paper was altered.</source>
        <translation>Relisez {part}&#xa0;: le chiffre de contrôle ne correspond pas. C’est le plus souvent une erreur de lecture&#xa0;; seul, ce n’est pas un signe de modification du document.</translation>
    </message>
</context>
<context>
    <name>NamesWay</name>
    <message>
        <source>As on the paper</source>
        <translation>Comme sur le papier</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>As it is heard</source>
        <translation>Comme on l’entend</translation>
    </message>
    <message>
        <source>One is enough. A single name or a nickname is a name.</source>
        <translation>Un seul suffit. Un nom unique ou un surnom est un nom.</translation>
    </message>
</context>
<context>
    <name>NewcomerForm</name>
    <message>
        <source>Somebody comes in</source>
        <translation>Quelqu’un entre</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>En quelle qualité ?</translation>
    </message>
    <message>
        <source>Name or code of that person</source>
        <translation>Nom ou code de cette personne</translation>
    </message>
    <message>
        <source>Why does a companion interpret?</source>
        <translation>Pourquoi un accompagnant interprète-t-il ?</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Un interprète</translation>
    </message>
    <message>
        <source>A support person</source>
        <translation>Une personne de soutien</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>A companion who listens</source>
        <translation>Un accompagnant qui écoute</translation>
    </message>
    <message>
        <source>A companion who interprets</source>
        <translation>Un accompagnant qui interprète</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>Note sur cette question</translation>
    </message>
    <message>
        <source>The person’s own words where they matter.</source>
        <translation>Les mots de la personne, quand ils comptent.</translation>
    </message>
    <message>
        <source>What you see or hear</source>
        <translation>Ce que vous voyez ou entendez</translation>
    </message>
    <message>
        <source>A fact, not what you think of it.</source>
        <translation>Un fait, pas ce que vous en pensez.</translation>
    </message>
    <message>
        <source>A note raises no indicator. It stays in the interview, beside the answer.</source>
        <translation>Une note ne lève aucun indicateur. Elle reste dans l’entretien, près de la réponse.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
    <message>
        <source>{state} · sensitive</source>
        <translation>{state} · sensible</translation>
    </message>
    <message>
        <source>not safe to call</source>
        <translation>appel dangereux</translation>
    </message>
    <message>
        <source>not known whether safe to call</source>
        <translation>sûreté de l’appel inconnue</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose a section, then the question to go to.</source>
        <translation>Choisissez une section, puis la question où aller.</translation>
    </message>
    <message>
        <source>Search in questions and answers</source>
        <translation>Chercher dans questions et réponses</translation>
    </message>
    <message>
        <source>Interview a companion</source>
        <translation>Interroger un compagnon</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Compagnon</translation>
    </message>
    <message>
        <source>History of the answers</source>
        <translation>Historique des réponses</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Revenir à la question</translation>
    </message>
    <message>
        <source>Travel together: Alt and 3 go to the next one</source>
        <translation>Voyagent ensemble&#xa0;: Alt et 3 mènent au suivant</translation>
    </message>
    <message>
        <source>Kept from the earlier version</source>
        <translation>Gardé de la version précédente</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
</context>
<context>
    <name>PhoneEcho</name>
    <message>
        <source>Read as: {number}. Read it back to the person.</source>
        <translation>Lu comme&#xa0;: {number}. Relisez-le à la personne.</translation>
    </message>
    <message>
        <source>{number} is a short number of a service, not a person’s phone.</source>
        <translation>{number} est le numéro court d’un service, pas le téléphone d’une personne.</translation>
    </message>
    <message>
        <source>Not understood as a whole number. It is kept as it is typed.</source>
        <translation>Pas compris comme numéro complet. Il est gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>PhotoWay</name>
    <message>
        <source>Choose a picture file</source>
        <translation>Choisir un fichier image</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>This photo is kept. It is sealed to you and the supervisors.</source>
        <translation>Cette photo est gardée. Elle est scellée pour vous et les responsables.</translation>
    </message>
    <message>
        <source>A photo is kept here. It is sealed to its author and the supervisors.</source>
        <translation>Une photo est gardée ici. Elle est scellée pour son auteur et les responsables.</translation>
    </message>
    <message>
        <source>A photo of the paper. Place, time and device in the file are left behind.</source>
        <translation>Une photo du document. Lieu, heure et appareil inscrits dans le fichier ne sont pas gardés.</translation>
    </message>
    <message>
        <source>The photo that is kept</source>
        <translation>La photo gardée</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>personne de soutien</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>accompagnant</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>Interview: agreed</source>
        <translation>Entretien&#x202f;: accepté</translation>
    </message>
    <message>
        <source>Interview: refused</source>
        <translation>Entretien&#x202f;: refusé</translation>
    </message>
    <message>
        <source>Interview: taken back</source>
        <translation>Entretien&#x202f;: retiré</translation>
    </message>
    <message>
        <source>Interview: not yet asked</source>
        <translation>Entretien&#x202f;: pas encore demandé</translation>
    </message>
    <message>
        <source>Keep: agreed</source>
        <translation>Conserver&#x202f;: accepté</translation>
    </message>
    <message>
        <source>Keep: refused</source>
        <translation>Conserver&#x202f;: refusé</translation>
    </message>
    <message>
        <source>Keep: taken back</source>
        <translation>Conserver&#x202f;: retiré</translation>
    </message>
    <message>
        <source>Keep: not yet asked</source>
        <translation>Conserver&#x202f;: pas encore demandé</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Présents&#x202f;:</translation>
    </message>
    <message>
        <source>Pass on: for each recipient</source>
        <translation>Transmettre&#x202f;: par destinataire</translation>
    </message>
    <message>
        <source>Companion separated at {time}</source>
        <translation>Accompagnant séparé à {time}</translation>
    </message>
    <message>
        <source>Left the room at {time}: {role}</source>
        <translation>Sorti à {time} : {role}</translation>
    </message>
</context>
<context>
    <name>RankWay</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Shift ↑</source>
        <translation>Maj ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>Maj ↓</translation>
    </message>
    <message>
        <source>Clear the order</source>
        <translation>Effacer l’ordre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>{placed} of {count} have a place. Give each one a place, or clear.</source>
        <translation>{placed} sur {count} ont un rang. Donnez un rang à chacun, ou effacez.</translation>
    </message>
    <message>
        <source>Press the first one, then the second, and so on.</source>
        <translation>Choisissez le premier, puis le deuxième, et ainsi de suite.</translation>
    </message>
    <message>
        <source>{placed} of {count} have a place.</source>
        <translation>{placed} sur {count} ont un rang.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>RepeatParts</name>
    <message>
        <source>Parts that repeat</source>
        <translation>Parties qui se répètent</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken out. Its answers count no more and stay in the history.</source>
        <translation>Retirée. Ses réponses ne comptent plus et restent dans l’historique.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>In the room</source>
        <translation>Dans la pièce</translation>
    </message>
    <message>
        <source>What you change here is saved at once.</source>
        <translation>Ce que vous modifiez ici est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est présent</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Langue de la personne</translation>
    </message>
    <message>
        <source>Alt and 2 change it at any question.</source>
        <translation>Alt et 2 la changent à chaque question.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été accepté</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Revenir à l’entretien</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Est sorti</translation>
    </message>
    <message>
        <source>This guide does not ask.</source>
        <translation>Ce guide ne le demande pas.</translation>
    </message>
    <message>
        <source>Pass on: for each recipient</source>
        <translation>Transmettre : par destinataire</translation>
    </message>
    <message>
        <source>Basis: consent, asked for each. Else only imminent danger or a law.</source>
        <translation>Base : le consentement, demandé pour chacun. Sinon, seulement un danger imminent ou la loi.</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>Partie : {name}</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>I do not want to answer</source>
        <translation>Je ne veux pas répondre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Revenir à l’entretien</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen: {answer}</source>
        <translation>Écouter&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>To take along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Ask first. A paper can put the person in danger.</source>
        <translation>Demandez d’abord. Un papier peut mettre la personne en danger.</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Dépliant</translation>
    </message>
    <message>
        <source>Save the slip to print</source>
        <translation>Enregistrer le bordereau à imprimer</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to closing</source>
        <translation>Revenir à la clôture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Code, place and number only. No word tells why.</source>
        <translation>Code, lieu et numéro seulement. Aucun mot ne dit pourquoi.</translation>
    </message>
    <message>
        <source>To copy on the hand or to learn by heart. Nothing is printed.</source>
        <translation>À copier sur la main ou à apprendre par cœur. Rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Saved as {name}. Delete the file once it is printed.</source>
        <translation>Enregistré sous {name}. Supprimez le fichier une fois imprimé.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message>
        <source>Does not know</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Refuses to answer</source>
        <translation>Refuse de répondre</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Question non posée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non posée</translation>
    </message>
</context>
<context>
    <name>TonightForm</name>
    <message>
        <source>Where does the person sleep?</source>
        <translation>Où la personne dort-elle ?</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Qui est responsable ?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
    </message>
    <message>
        <source>Next contact, and how</source>
        <translation>Prochain contact, et comment</translation>
    </message>
    <message>
        <source>Does the person agree?</source>
        <translation>La personne est-elle d’accord ?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TypeInPage</name>
    <message>
        <source>Type in a paper form</source>
        <translation>Saisir un formulaire papier</translation>
    </message>
    <message>
        <source>Have the paper before you. What stands at its head comes first.</source>
        <translation>Ayez le papier devant vous. Ce qui est en tête vient d’abord.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Jour de l’entretien</translation>
    </message>
    <message>
        <source>Like 12 11 2026</source>
        <translation>Par exemple 12 11 2026</translation>
    </message>
    <message>
        <source>Time of the interview</source>
        <translation>Heure de l’entretien</translation>
    </message>
    <message>
        <source>Like 06:30</source>
        <translation>Par exemple 06:30</translation>
    </message>
    <message>
        <source>Who spoke with the person?</source>
        <translation>Qui a parlé avec la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the one who spoke</source>
        <translation>Nom de celui qui a parlé</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>Pourquoi cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The paper does not say</source>
        <translation>Le papier ne le dit pas</translation>
    </message>
    <message>
        <source>Names, ages, phones and papers are typed twice. Everything is saved at once. The indicators are shown when the form is closed.</source>
        <translation>Les noms, âges, téléphones et papiers se saisissent deux fois. Tout est enregistré aussitôt. Les indicateurs sont montrés une fois le formulaire clos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type in the answers</source>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>A day is needed, like 12 11 2026.</source>
        <translation>Il faut un jour, par exemple 12 11 2026.</translation>
    </message>
    <message>
        <source>A time is needed, like 06:30.</source>
        <translation>Il faut une heure, par exemple 06:30.</translation>
    </message>
    <message>
        <source>This moment has not come yet. Look at the paper again.</source>
        <translation>Ce moment n’est pas encore venu. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>**A paper of this very moment was typed in already: {codes}.** If this is another one, press Enter again.</source>
        <translation>**Un papier de ce même moment a déjà été saisi&#xa0;: {codes}.** Si c’en est un autre, appuyez de nouveau sur Entrée.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>TypingStrip</name>
    <message>
        <source>**The two typings differ.** Look at the paper: which one stands there?</source>
        <translation>**Les deux saisies diffèrent.** Regardez le papier&#xa0;: laquelle y figure&#xa0;?</translation>
    </message>
    <message>
        <source>**Type it a second time from the paper.** The first one is not shown.</source>
        <translation>**Saisissez la réponse une seconde fois d’après le papier.** La première n’est pas montrée.</translation>
    </message>
    <message>
        <source>First: {answer}</source>
        <translation>Première&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Second: {answer}</source>
        <translation>Seconde&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Neither: type it anew</source>
        <translation>Ni l’une ni l’autre&#xa0;: saisir à nouveau</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>The person does not know, or does not understand.</source>
        <translation>La personne ne sait pas, ou ne comprend pas.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back every agreement</source>
        <translation>Retirer tous les accords</translation>
    </message>
    <message>
        <source>Ask the person once, calmly. No reason is needed.</source>
        <translation>Demandez une fois, avec calme. Aucune raison n’est nécessaire.</translation>
    </message>
    <message>
        <source>No further question</source>
        <translation>Plus aucune question</translation>
    </message>
    <message>
        <source>The interview ends here. Help, water and the leaflet stay.</source>
        <translation>L’entretien s’arrête ici. L’aide, l’eau et le dépliant restent.</translation>
    </message>
    <message>
        <source>The answers are destroyed</source>
        <translation>Les réponses sont détruites</translation>
    </message>
    <message>
        <source>This happens when you close. Only a count stays.</source>
        <translation>Cela se fait à la clôture. Seul un total reste.</translation>
    </message>
    <message>
        <source>Nothing is passed on</source>
        <translation>Rien n’est transmis</translation>
    </message>
    <message>
        <source>What was sealed is taken back by a packet. Call those you told by voice.</source>
        <translation>Ce qui a été scellé est repris par un pli. Appelez ceux que vous avez prévenus de vive voix.</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Continuer l’entretien</translation>
    </message>
</context>
</TS>
