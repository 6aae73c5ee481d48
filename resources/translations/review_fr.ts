<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AnswerSteps</name>
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
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>It was written wrongly</source>
        <translation>C’était mal noté</translation>
    </message>
    <message>
        <source>The question was misunderstood</source>
        <translation>La question a été mal comprise</translation>
    </message>
    <message>
        <source>It was translated wrongly</source>
        <translation>C’était mal traduit</translation>
    </message>
    <message>
        <source>The person corrects or adds something</source>
        <translation>La personne corrige ou ajoute</translation>
    </message>
    <message>
        <source>A question was missing</source>
        <translation>Il manquait une question</translation>
    </message>
    <message>
        <source>The person takes something back</source>
        <translation>La personne retire quelque chose</translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation>une personne qui a quitté le poste</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«&#xa0;{answer}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CombinedList</name>
    <message>
        <source>A combination of signs. Only a competent authority identifies.</source>
        <translation>Une combinaison de signes. Seule une autorité compétente identifie.</translation>
    </message>
    <message numerus="yes">
        <source>%n strong</source>
        <translation>
            <numerusform>%n fort</numerusform>
            <numerusform>%n forts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n moyen</numerusform>
            <numerusform>%n moyens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <translation>
            <numerusform>%n faible</numerusform>
            <numerusform>%n faibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>A life is in danger</source>
        <translation>Une vie est en danger</translation>
    </message>
    <message>
        <source>A child is in danger</source>
        <translation>Un enfant est en danger</translation>
    </message>
    <message>
        <source>A trafficker is nearby</source>
        <translation>Un trafiquant est tout près</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>La loi l’exige</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Raison&#x202f;:</translation>
    </message>
    <message>
        <source>Hide words</source>
        <translation>Cacher des mots</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The supervisor signs first</source>
        <translation>Le superviseur signe d’abord</translation>
    </message>
    <message>
        <source>nothing leaves before</source>
        <translation>rien ne part avant</translation>
    </message>
    <message>
        <source>rests on the law; for this recipient only</source>
        <translation>repose sur la loi&#xa0;; pour ce destinataire seulement</translation>
    </message>
    <message>
        <source>for this recipient only; can be taken back any time</source>
        <translation>pour ce destinataire seulement&#x202f;; peut être retiré à tout moment</translation>
    </message>
    <message>
        <source>Leaves without agreement: {reason}</source>
        <translation>Part sans accord&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>About facts: nobody is asked</source>
        <translation>Des faits&#xa0;: personne n’est interrogé</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>La personne est d’accord</translation>
    </message>
    <message>
        <source>The person refuses</source>
        <translation>La personne refuse</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Ask the person first</source>
        <translation>Demandez d’abord à la personne</translation>
    </message>
    <message>
        <source>Take the agreement back</source>
        <translation>Retirer l’accord</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Garder cette raison</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Danger: without agreement</source>
        <translation>Danger&#x202f;: sans accord</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Correct an interview</source>
        <translation>Corriger un entretien</translation>
    </message>
    <message>
        <source>Open {code} again</source>
        <translation>Rouvrir {code}</translation>
    </message>
    <message>
        <source>The interview is finished. Say first why it is changed.</source>
        <translation>L’entretien est terminé. Dites d’abord pourquoi il est modifié.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Pourquoi est-il corrigé&#xa0;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>If it needs more words. No name of another person.</source>
        <translation>S’il faut plus de mots. Aucun nom d’une autre personne.</translation>
    </message>
    <message>
        <source>The old answers stay beside the new ones, with your name and the time.</source>
        <translation>Les anciennes réponses restent à côté des nouvelles, avec votre nom et l’heure.</translation>
    </message>
    <message>
        <source>It is decided and signed anew. What was already sent does not change.</source>
        <translation>L’entretien est décidé et signé à nouveau. Ce qui est déjà envoyé ne change pas.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laisser fermé</translation>
    </message>
    <message>
        <source>Open to correct</source>
        <translation>Ouvrir pour corriger</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>DangerNotice</name>
    <message>
        <source>**Danger to the person.** {what}. **Open the card: {key}**</source>
        <translation>**Danger pour la personne.** {what}. **Ouvrir la fiche {key}**</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>An ordinary explanation</source>
        <translation>Une explication ordinaire</translation>
    </message>
    <message>
        <source>A question was misunderstood</source>
        <translation>Une question mal comprise</translation>
    </message>
    <message>
        <source>Something was entered wrongly</source>
        <translation>Une erreur de saisie</translation>
    </message>
    <message>
        <source>The person declines</source>
        <translation>La personne ne veut pas</translation>
    </message>
    <message>
        <source>Another recipient fits better</source>
        <translation>Un autre destinataire convient mieux</translation>
    </message>
    <message>
        <source>I see more danger than this</source>
        <translation>Je vois plus de danger</translation>
    </message>
    <message>
        <source>Already referred</source>
        <translation>Déjà orienté</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>d’accord</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Kept beside the result, never over it.</source>
        <translation>Enregistré à côté du résultat, jamais par-dessus.</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Raison&#x202f;:</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>then a countersign by {who}</source>
        <translation>puis contreseing de {who}</translation>
    </message>
    <message>
        <source>then a countersign</source>
        <translation>puis contreseing</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <source>Your countersign</source>
        <translation>Votre contreseing</translation>
    </message>
    <message>
        <source>officer: {decision}</source>
        <translation>agent&#x202f;: {decision}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>Decided: {decision}</source>
        <translation>Décidé&#x202f;: {decision}</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Agree, refer</source>
        <translation>D’accord, orienter</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Garder cette raison</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Differ, with a reason</source>
        <translation>Autre avis, avec une raison</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Autre avis</translation>
    </message>
    <message>
        <source>Correct the interview</source>
        <translation>Corriger l’entretien</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Print for the file</source>
        <translation>Imprimer pour le dossier</translation>
    </message>
    <message>
        <source>Print {code} for the file</source>
        <translation>Imprimer {code} pour le dossier</translation>
    </message>
    <message>
        <source>Only where a paper is asked for. A referral needs none.</source>
        <translation>Seulement si un papier est exigé. Une orientation n’en a pas besoin.</translation>
    </message>
    <message>
        <source>All questions and answers are on it</source>
        <translation>Toutes les questions et réponses y sont</translation>
    </message>
    <message>
        <source>In the language of the screen, with what was refused or left open.</source>
        <translation>Dans la langue de l’écran, avec ce qui a été refusé ou laissé ouvert.</translation>
    </message>
    <message>
        <source>Your name is on every page: {name}</source>
        <translation>Votre nom est sur chaque page&#xa0;: {name}</translation>
    </message>
    <message>
        <source>With the day and the time. The audit trail says that you printed it.</source>
        <translation>Avec le jour et l’heure. Le journal dit que vous l’avez imprimé.</translation>
    </message>
    <message>
        <source>It says what is not validated</source>
        <translation>Il dit ce qui n’est pas validé</translation>
    </message>
    <message>
        <source>And that only a competent authority identifies.</source>
        <translation>Et que seule une autorité compétente identifie.</translation>
    </message>
    <message>
        <source>A paper has no lock</source>
        <translation>Un papier n’a pas de serrure</translation>
    </message>
    <message>
        <source>Who finds it reads it. Taking consent back does not reach it.</source>
        <translation>Qui le trouve le lit. Un retrait du consentement ne l’atteint pas.</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>Ne rien imprimer</translation>
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
        <source>Saved as {name}. Delete the file once it is printed.</source>
        <translation>Enregistré sous {name}. Supprimez le fichier une fois imprimé.</translation>
    </message>
</context>
<context>
    <name>HiddenWords</name>
    <message>
        <source>Words to hide</source>
        <translation>Mots à cacher</translation>
    </message>
    <message>
        <source>Several words: put a comma between them.</source>
        <translation>Plusieurs mots&#x202f;: séparez-les par une virgule.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hidden in the text.</source>
        <translation>
            <numerusform>%n passage caché dans le texte.</numerusform>
            <numerusform>%n passages cachés dans le texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the answers</source>
        <translation>Historique des réponses</translation>
    </message>
    <message>
        <source>The answers that were changed come first. Nothing is ever written over.</source>
        <translation>Les réponses modifiées viennent en premier. Rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>No answer yet. Each one appears here once it is given.</source>
        <translation>Pas encore de réponse. Chacune apparaît ici dès qu’elle est donnée.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Seen: {text}</source>
        <translation>Vu&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>InterviewPaper</name>
    <message>
        <source>does not know</source>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>refused to answer</source>
        <translation>a refusé de répondre</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissée ouverte</translation>
    </message>
    <message>
        <source>sealed to whoever asked and the supervisors</source>
        <translation>scellé pour qui a mené l’entretien et les superviseurs</translation>
    </message>
    <message>
        <source>Printed by {name}, {when}</source>
        <translation>Imprimé par {name}, {when}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Only a competent authority identifies. Nothing here is a verdict.</source>
        <translation>Seule une autorité compétente identifie. Rien ici n’est un verdict.</translation>
    </message>
    <message>
        <source>The guide has not been validated in this language by a person.</source>
        <translation>Le guide n’a pas été validé dans cette langue par une personne.</translation>
    </message>
    <message>
        <source>No supervisor has countersigned.</source>
        <translation>Aucun superviseur n’a contresigné.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Seen: {text}</source>
        <translation>Vu&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>RecommendedList</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>This text leaves</source>
        <translation>Ce texte part</translation>
    </message>
    <message>
        <source>How to pass it on</source>
        <translation>Comment le transmettre</translation>
    </message>
    <message>
        <source>Phone first</source>
        <translation>Téléphone d’abord</translation>
    </message>
    <message>
        <source>time, name, answer, reference</source>
        <translation>heure, nom, réponse, référence</translation>
    </message>
    <message>
        <source>Sealed packet on a stick</source>
        <translation>Pli scellé sur une clé</translation>
    </message>
    <message>
        <source>by the next courier</source>
        <translation>par le prochain courrier</translation>
    </message>
    <message>
        <source>Slip to copy by hand</source>
        <translation>Bordereau à recopier</translation>
    </message>
    <message>
        <source>nine lines, no printer</source>
        <translation>neuf lignes, sans imprimante</translation>
    </message>
    <message>
        <source>This recipient has no key in the kit, so no packet can be sealed. Phone and slip work.</source>
        <translation>Ce destinataire n’a pas de clé dans la trousse&#x202f;: aucun pli ne peut être scellé. Téléphone et bordereau restent possibles.</translation>
    </message>
    <message>
        <source>No supervisor has signed yet. It may leave, marked “not countersigned”, and waits on the shift page until it is.</source>
        <translation>Aucun superviseur n’a encore signé. L’orientation peut partir, marquée «&#x202f;non contresignée&#x202f;», et attend sur la page du service.</translation>
    </message>
    <message>
        <source>They will see {shown} of {total} answers</source>
        <translation>Ils verront {shown} des {total} réponses</translation>
    </message>
    <message>
        <source>{code}. Template “{template}”.</source>
        <translation>{code}. Modèle «&#x202f;{template}&#x202f;».</translation>
    </message>
    <message>
        <source>{code}. Template “{template}”: to be validated.</source>
        <translation>{code}. Modèle «&#x202f;{template}&#x202f;»&#x202f;: à valider.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here</source>
        <translation>
            <numerusform>%n réponse reste ici</numerusform>
            <numerusform>%n réponses restent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that they would see are sealed.</source>
        <translation>
            <numerusform>%n réponse qu’ils verraient est scellée.</numerusform>
            <numerusform>%n réponses qu’ils verraient sont scellées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} It leaves without them, or somebody opens them first: Review, F6.</source>
        <translation>{many} Le pli part sans elles, ou quelqu’un les ouvre d’abord : Examen, F6.</translation>
    </message>
    <message>
        <source>Not sealed: {name}</source>
        <translation>Non scellé&#x202f;: {name}</translation>
    </message>
    <message>
        <source>To be sealed for: {name}</source>
        <translation>À sceller pour&#x202f;: {name}</translation>
    </message>
    <message>
        <source>key words: {words}</source>
        <translation>mots de clé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Seal and call</source>
        <translation>Sceller et appeler</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write the slip</source>
        <translation>Écrire le bordereau</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bordereau</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Recommended referrals</source>
        <translation>Orientations recommandées</translation>
    </message>
    <message>
        <source>What the signs come to together</source>
        <translation>Ce que les signes forment ensemble</translation>
    </message>
    <message>
        <source>No indicator was raised by these answers. That proves nothing either way.</source>
        <translation>Ces réponses ne lèvent aucun indicateur. Cela ne prouve rien, ni dans un sens ni dans l’autre.</translation>
    </message>
    <message>
        <source>Starter kit: recipients marked as invented. Nothing real may be sent to them.</source>
        <translation>Trousse de départ&#x202f;: ces destinataires sont inventés. Rien de réel ne peut leur être envoyé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Ouvrir ce qui est scellé</translation>
    </message>
    <message>
        <source>Indicators present: refer</source>
        <translation>Indicateurs présents&#x202f;: orienter</translation>
    </message>
    <message>
        <source>Nothing asks for a referral</source>
        <translation>Rien n’appelle une orientation</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), with their reasons</source>
        <translation>
            <numerusform>%n indicateur, avec ses raisons</numerusform>
            <numerusform>%n indicateurs, avec leurs raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>**Sealed to you.** An official may be part of it: nobody else at this post can open this case. Call the oversight recipient from a safe place.</source>
        <translation>**Scellé pour vous.** Un agent public y prend peut-être part&#xa0;: personne d’autre à ce poste ne peut ouvrir ce cas. Appelez l’organe de contrôle depuis un lieu sûr.</translation>
    </message>
    <message>
        <source>Computed again, these answers give another result than the stored one.</source>
        <translation>Recalculées, ces réponses donnent un autre résultat que celui enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) altered after the indicators were seen</source>
        <translation>
            <numerusform>%n réponse modifiée après la vue des indicateurs</numerusform>
            <numerusform>%n réponses modifiées après la vue des indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A like name or place, possibly by chance, in {codes}</source>
        <translation>Un nom ou un lieu semblable, peut-être par hasard, dans {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “does not know”</source>
        <translation>
            <numerusform>%n «&#x202f;ne sait pas&#x202f;»</numerusform>
            <numerusform>%n «&#x202f;ne sait pas&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>%n question non posée</numerusform>
            <numerusform>%n questions non posées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a competent authority identifies; this is no verdict.</source>
        <translation>Seule une autorité compétente identifie&#x202f;; ce résultat n’est pas un verdict.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Call and slip</source>
        <translation>Appel et bordereau</translation>
    </message>
    <message>
        <source>Say this on the phone</source>
        <translation>À dire au téléphone</translation>
    </message>
    <message>
        <source>Copy this by hand</source>
        <translation>À recopier à la main</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>Nom et fonction.</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>What they will do, and when.</source>
        <translation>Ce qu’ils feront, et quand.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Sa référence</translation>
    </message>
    <message>
        <source>Number or name of the file.</source>
        <translation>Numéro ou nom du dossier.</translation>
    </message>
    <message>
        <source>Write the call down</source>
        <translation>Noter l’appel</translation>
    </message>
    <message>
        <source>To the outbox</source>
        <translation>Aller aux départs</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Retour à l’examen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{code}. Call {phone}.</source>
        <translation>{code}. Appelez le {phone}.</translation>
    </message>
    <message>
        <source>Written down: {who}, {time}. Reference {reference}.</source>
        <translation>Noté&#x202f;: {who}, {time}. Référence {reference}.</translation>
    </message>
    <message>
        <source>Say whom you spoke with.</source>
        <translation>Indiquez à qui vous avez parlé.</translation>
    </message>
</context>
<context>
    <name>StayingList</name>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>does not know, refused, not asked</source>
        <translation>ne sait pas, refus, non posées</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Fermées depuis</translation>
    </message>
    <message>
        <source>corrected, or agreement taken back</source>
        <translation>corrigées, ou accord retiré</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>not needed to act</source>
        <translation>pas nécessaires pour agir</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Back to the shift page</source>
        <translation>Remettre sur la page du service</translation>
    </message>
    <message>
        <source>It was seen to</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Cette nuit</translation>
    </message>
    <message>
        <source>No plan was made for the night.</source>
        <translation>Aucun plan pour la nuit.</translation>
    </message>
    <message>
        <source>Place: {text}.</source>
        <translation>Lieu&#x202f;: {text}.</translation>
    </message>
    <message>
        <source>Responsible: {text}.</source>
        <translation>Responsable&#x202f;: {text}.</translation>
    </message>
    <message>
        <source>Until {text}.</source>
        <translation>Jusqu’à {text}.</translation>
    </message>
    <message>
        <source>Next contact: {text}.</source>
        <translation>Prochain contact&#x202f;: {text}.</translation>
    </message>
    <message>
        <source>Agreement not asked.</source>
        <translation>Accord non demandé.</translation>
    </message>
    <message>
        <source>The person agrees.</source>
        <translation>La personne est d’accord.</translation>
    </message>
    <message>
        <source>The person does not agree.</source>
        <translation>La personne n’est pas d’accord.</translation>
    </message>
    <message>
        <source>Seen to, says {name}, {date}, {time}.</source>
        <translation>Fait, dit {name}, {date}, {time}.</translation>
    </message>
</context>
</TS>
