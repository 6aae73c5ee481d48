<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AnswerSteps</name>
    <message>
        <source>does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>It was written wrongly</source>
        <translation>كُتب بشكل خاطئ</translation>
    </message>
    <message>
        <source>The question was misunderstood</source>
        <translation>فُهم السؤال خطأ</translation>
    </message>
    <message>
        <source>It was translated wrongly</source>
        <translation>تُرجم بشكل خاطئ</translation>
    </message>
    <message>
        <source>The person corrects or adds something</source>
        <translation>الشخص يصحّح أو يضيف شيئا</translation>
    </message>
    <message>
        <source>A question was missing</source>
        <translation>كان سؤال ناقصا</translation>
    </message>
    <message>
        <source>The person takes something back</source>
        <translation>الشخص يسحب شيئا مما وافق عليه</translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation>شخص غادر المركز</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«{answer}»</translation>
    </message>
</context>
<context>
    <name>CombinedList</name>
    <message>
        <source>A combination of signs. Only a competent authority identifies.</source>
        <translation>مجموعة علامات. الجهة المختصة وحدها تحدد الصفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n strong</source>
        <translation>
            <numerusform>لا قوية</numerusform>
            <numerusform>علامة قوية</numerusform>
            <numerusform>علامتان قويتان</numerusform>
            <numerusform>%n قوية</numerusform>
            <numerusform>%n قوية</numerusform>
            <numerusform>%n قوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>لا متوسطة</numerusform>
            <numerusform>علامة متوسطة</numerusform>
            <numerusform>علامتان متوسطتان</numerusform>
            <numerusform>%n متوسطة</numerusform>
            <numerusform>%n متوسطة</numerusform>
            <numerusform>%n متوسطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <translation>
            <numerusform>لا ضعيفة</numerusform>
            <numerusform>علامة ضعيفة</numerusform>
            <numerusform>علامتان ضعيفتان</numerusform>
            <numerusform>%n ضعيفة</numerusform>
            <numerusform>%n ضعيفة</numerusform>
            <numerusform>%n ضعيفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>A life is in danger</source>
        <translation>حياة شخص في خطر</translation>
    </message>
    <message>
        <source>A child is in danger</source>
        <translation>طفل في خطر</translation>
    </message>
    <message>
        <source>A trafficker is nearby</source>
        <translation>متّجر بالأشخاص قريب</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>القانون يفرض ذلك</translation>
    </message>
</context>
<context>
    <name>ConsentBar</name>
    <message>
        <source>Refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Hide words</source>
        <translation>إخفاء كلمات</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The supervisor signs first</source>
        <translation>يوقّع المشرف أولا</translation>
    </message>
    <message>
        <source>nothing leaves before</source>
        <translation>لا يخرج شيء قبل ذلك</translation>
    </message>
    <message>
        <source>rests on the law; for this recipient only</source>
        <translation>يستند إلى القانون؛ لهذه الجهة فقط</translation>
    </message>
    <message>
        <source>for this recipient only; can be taken back any time</source>
        <translation>لهذه الجهة فقط؛ يمكن سحبها في أي وقت</translation>
    </message>
    <message>
        <source>Leaves without agreement: {reason}</source>
        <translation>يُرسل دون موافقة: {reason}</translation>
    </message>
    <message>
        <source>About facts: nobody is asked</source>
        <translation>وقائع: لا يُسأل أحد</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>الشخص موافق</translation>
    </message>
    <message>
        <source>The person refuses</source>
        <translation>الشخص يرفض</translation>
    </message>
    <message>
        <source>Agreement taken back</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Ask the person first</source>
        <translation>اسأل الشخص أولا</translation>
    </message>
    <message>
        <source>Take the agreement back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>اعتماد هذا السبب</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Danger: without agreement</source>
        <translation>خطر: دون موافقة</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>Correct an interview</source>
        <translation>تصحيح مقابلة</translation>
    </message>
    <message>
        <source>Open {code} again</source>
        <translation>إعادة فتح {code}</translation>
    </message>
    <message>
        <source>The interview is finished. Say first why it is changed.</source>
        <translation>انتهت المقابلة. قل أولا لماذا تُغيَّر.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>لماذا تُصحَّح؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>If it needs more words. No name of another person.</source>
        <translation>إن لزم كلام أكثر. دون اسم شخص آخر.</translation>
    </message>
    <message>
        <source>The old answers stay beside the new ones, with your name and the time.</source>
        <translation>تبقى الأجوبة القديمة بجانب الجديدة، مع اسمك والوقت.</translation>
    </message>
    <message>
        <source>It is decided and signed anew. What was already sent does not change.</source>
        <translation>يُقرَّر ويُوقَّع من جديد. ما أُرسل من قبل لا يتغيّر.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>إبقاؤها مغلقة</translation>
    </message>
    <message>
        <source>Open to correct</source>
        <translation>فتح للتصحيح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>DangerNotice</name>
    <message>
        <source>**Danger to the person.** {what}. **Open the card: {key}**</source>
        <translation>**خطر على الشخص.** {what}. **افتح البطاقة {key}**</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>An ordinary explanation</source>
        <translation>تفسير عادي</translation>
    </message>
    <message>
        <source>A question was misunderstood</source>
        <translation>سؤال أسيء فهمه</translation>
    </message>
    <message>
        <source>Something was entered wrongly</source>
        <translation>خطأ في الإدخال</translation>
    </message>
    <message>
        <source>The person declines</source>
        <translation>الشخص لا يريد</translation>
    </message>
    <message>
        <source>Another recipient fits better</source>
        <translation>جهة أخرى أنسب</translation>
    </message>
    <message>
        <source>I see more danger than this</source>
        <translation>أرى خطرا أكبر</translation>
    </message>
    <message>
        <source>Already referred</source>
        <translation>أُحيل من قبل</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>موافقة</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Kept beside the result, never over it.</source>
        <translation>يُحفظ بجانب النتيجة ولا يحل محلها.</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>then a countersign by {who}</source>
        <translation>ثم توقيع {who}</translation>
    </message>
    <message>
        <source>then a countersign</source>
        <translation>ثم توقيع ثان</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>موقّع من المشرف</translation>
    </message>
    <message>
        <source>Your countersign</source>
        <translation>توقيعك</translation>
    </message>
    <message>
        <source>officer: {decision}</source>
        <translation>العون: {decision}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يقرر بعد</translation>
    </message>
    <message>
        <source>Decided: {decision}</source>
        <translation>القرار: {decision}</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Agree, refer</source>
        <translation>موافق، إحالة</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>اعتماد هذا السبب</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Differ, with a reason</source>
        <translation>رأي آخر مع السبب</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>رأي آخر</translation>
    </message>
    <message>
        <source>Correct the interview</source>
        <translation>تصحيح المقابلة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Print for the file</source>
        <translation>الطباعة للملف</translation>
    </message>
    <message>
        <source>Print {code} for the file</source>
        <translation>طباعة {code} للملف</translation>
    </message>
    <message>
        <source>Only where a paper is asked for. A referral needs none.</source>
        <translation>فقط إذا طُلبت ورقة. الإحالة لا تحتاجها.</translation>
    </message>
    <message>
        <source>All questions and answers are on it</source>
        <translation>عليها كل الأسئلة والأجوبة</translation>
    </message>
    <message>
        <source>In the language of the screen, with what was refused or left open.</source>
        <translation>بلغة الشاشة، مع ما رُفض أو تُرك مفتوحا.</translation>
    </message>
    <message>
        <source>Your name is on every page: {name}</source>
        <translation>اسمك على كل صفحة: {name}</translation>
    </message>
    <message>
        <source>With the day and the time. The audit trail says that you printed it.</source>
        <translation>مع اليوم والوقت. السجل يذكر أنك طبعتها.</translation>
    </message>
    <message>
        <source>It says what is not validated</source>
        <translation>تذكر ما لم يُعتمد</translation>
    </message>
    <message>
        <source>And that only a competent authority identifies.</source>
        <translation>وأن السلطة المختصة وحدها تحدّد.</translation>
    </message>
    <message>
        <source>A paper has no lock</source>
        <translation>الورقة بلا قفل</translation>
    </message>
    <message>
        <source>Who finds it reads it. Taking consent back does not reach it.</source>
        <translation>من يجدها يقرؤها. سحب الموافقة لا يصل إليها.</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Saved as {name}. Delete the file once it is printed.</source>
        <translation>حُفظ باسم {name}. احذف الملف بعد طباعته.</translation>
    </message>
</context>
<context>
    <name>HiddenWords</name>
    <message>
        <source>Words to hide</source>
        <translation>كلمات تُخفى</translation>
    </message>
    <message>
        <source>Several words: put a comma between them.</source>
        <translation>عدة كلمات: افصل بينها بفاصلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) hidden in the text.</source>
        <translation>
            <numerusform>لا شيء مخفي في النص.</numerusform>
            <numerusform>موضع واحد مخفي في النص.</numerusform>
            <numerusform>موضعان مخفيان في النص.</numerusform>
            <numerusform>%n مواضع مخفية في النص.</numerusform>
            <numerusform>%n موضعا مخفيا في النص.</numerusform>
            <numerusform>%n موضع مخفي في النص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of the answers</source>
        <translation>سجل الأجوبة</translation>
    </message>
    <message>
        <source>The answers that were changed come first. Nothing is ever written over.</source>
        <translation>تأتي الأجوبة التي تغيّرت أولا. لا يُمحى شيء أبدا.</translation>
    </message>
    <message>
        <source>No answer yet. Each one appears here once it is given.</source>
        <translation>لا جواب بعد. يظهر كل جواب هنا حين يُعطى.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Seen: {text}</source>
        <translation>ما لوحظ: {text}</translation>
    </message>
</context>
<context>
    <name>InterviewPaper</name>
    <message>
        <source>does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>refused to answer</source>
        <translation>رفض الجواب</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>تُرك مفتوحا</translation>
    </message>
    <message>
        <source>sealed to whoever asked and the supervisors</source>
        <translation>مختوم لمن أجرى المقابلة وللمشرفين</translation>
    </message>
    <message>
        <source>Printed by {name}, {when}</source>
        <translation>طبعه {name}، {when}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Only a competent authority identifies. Nothing here is a verdict.</source>
        <translation>وحدها السلطة المختصة تحدّد. لا شيء هنا حكم.</translation>
    </message>
    <message>
        <source>The guide has not been validated in this language by a person.</source>
        <translation>لم يعتمد أحد هذا الدليل بهذه اللغة.</translation>
    </message>
    <message>
        <source>No supervisor has countersigned.</source>
        <translation>لم يوقّع أي مشرف.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Seen: {text}</source>
        <translation>ما لوحظ: {text}</translation>
    </message>
</context>
<context>
    <name>RecommendedList</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>This text leaves</source>
        <translation>هذا النص يخرج</translation>
    </message>
    <message>
        <source>How to pass it on</source>
        <translation>كيف يُنقل</translation>
    </message>
    <message>
        <source>Phone first</source>
        <translation>الهاتف أولا</translation>
    </message>
    <message>
        <source>time, name, answer, reference</source>
        <translation>الوقت، الاسم، الجواب، المرجع</translation>
    </message>
    <message>
        <source>Sealed packet on a stick</source>
        <translation>ظرف مختوم على مفتاح</translation>
    </message>
    <message>
        <source>by the next courier</source>
        <translation>مع البريد القادم</translation>
    </message>
    <message>
        <source>Slip to copy by hand</source>
        <translation>قسيمة تُنسخ باليد</translation>
    </message>
    <message>
        <source>nine lines, no printer</source>
        <translation>تسعة أسطر دون طابعة</translation>
    </message>
    <message>
        <source>This recipient has no key in the kit, so no packet can be sealed. Phone and slip work.</source>
        <translation>لا مفتاح لهذه الجهة في الحقيبة، فلا يمكن ختم ظرف. الهاتف والقسيمة متاحان.</translation>
    </message>
    <message>
        <source>No supervisor has signed yet. It may leave, marked “not countersigned”, and waits on the shift page until it is.</source>
        <translation>لم يوقّع أي مشرف بعد. يمكن أن تخرج الإحالة بعلامة «غير موقّعة» وتنتظر في صفحة المناوبة.</translation>
    </message>
    <message>
        <source>They will see {shown} of {total} answers</source>
        <translation>سيرون {shown} من {total} إجابة</translation>
    </message>
    <message>
        <source>{code}. Template “{template}”.</source>
        <translation>{code}. النموذج «{template}».</translation>
    </message>
    <message>
        <source>{code}. Template “{template}”: to be validated.</source>
        <translation>{code}. النموذج «{template}»: لم يُعتمد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stay here</source>
        <translation>
            <numerusform>لا إجابة تبقى هنا</numerusform>
            <numerusform>إجابة واحدة تبقى هنا</numerusform>
            <numerusform>إجابتان تبقيان هنا</numerusform>
            <numerusform>%n إجابات تبقى هنا</numerusform>
            <numerusform>%n إجابة تبقى هنا</numerusform>
            <numerusform>%n إجابة تبقى هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that they would see are sealed.</source>
        <translation>
            <numerusform>لا جواب مختوما مما كانوا سيرونه.</numerusform>
            <numerusform>جواب واحد مختوم مما كانوا سيرونه.</numerusform>
            <numerusform>جوابان مختومان مما كانوا سيرونه.</numerusform>
            <numerusform>%n أجوبة مختومة مما كانوا سيرونه.</numerusform>
            <numerusform>%n جوابا مختوما مما كانوا سيرونه.</numerusform>
            <numerusform>%n جواب مختوم مما كانوا سيرونه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} It leaves without them, or somebody opens them first: Review, F6.</source>
        <translation>{many} تخرج الإحالة من دونها، أو يفتحها أحد أولا: المراجعة، F6.</translation>
    </message>
    <message>
        <source>Not sealed: {name}</source>
        <translation>غير مختوم: {name}</translation>
    </message>
    <message>
        <source>To be sealed for: {name}</source>
        <translation>يُختم إلى: {name}</translation>
    </message>
    <message>
        <source>key words: {words}</source>
        <translation>كلمات المفتاح: {words}</translation>
    </message>
    <message>
        <source>Seal and call</source>
        <translation>ختم واتصال</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Write the slip</source>
        <translation>كتابة القسيمة</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>قسيمة</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Recommended referrals</source>
        <translation>الإحالات الموصى بها</translation>
    </message>
    <message>
        <source>What the signs come to together</source>
        <translation>ما تشكله العلامات معا</translation>
    </message>
    <message>
        <source>No indicator was raised by these answers. That proves nothing either way.</source>
        <translation>لم ترفع هذه الإجابات أي مؤشر. وهذا لا يثبت شيئا.</translation>
    </message>
    <message>
        <source>Starter kit: recipients marked as invented. Nothing real may be sent to them.</source>
        <translation>حقيبة البداية: هذه الجهات مخترعة. لا يُرسل إليها شيء حقيقي.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>فتح ما هو مختوم</translation>
    </message>
    <message>
        <source>Indicators present: refer</source>
        <translation>توجد مؤشرات: أحِل</translation>
    </message>
    <message>
        <source>Nothing asks for a referral</source>
        <translation>لا شيء يستدعي إحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s), with their reasons</source>
        <translation>
            <numerusform>لا مؤشرات</numerusform>
            <numerusform>مؤشر واحد مع أسبابه</numerusform>
            <numerusform>مؤشران مع أسبابهما</numerusform>
            <numerusform>%n مؤشرات مع أسبابها</numerusform>
            <numerusform>%n مؤشرا مع أسبابها</numerusform>
            <numerusform>%n مؤشر مع أسبابها</numerusform>
        </translation>
    </message>
    <message>
        <source>**Sealed to you.** An official may be part of it: nobody else at this post can open this case. Call the oversight recipient from a safe place.</source>
        <translation>**مختوم لك وحدك.** قد يكون موظف عمومي ضالعا: لا يستطيع أحد غيرك في هذا المركز فتح هذه الحالة. اتصل بجهة الرقابة من مكان آمن.</translation>
    </message>
    <message>
        <source>Computed again, these answers give another result than the stored one.</source>
        <translation>عند الحساب من جديد تعطي هذه الإجابات نتيجة غير المحفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) altered after the indicators were seen</source>
        <translation>
            <numerusform>لم يتغيّر أي جواب بعد رؤية المؤشرات</numerusform>
            <numerusform>تغيّر جواب واحد بعد رؤية المؤشرات</numerusform>
            <numerusform>تغيّر جوابان بعد رؤية المؤشرات</numerusform>
            <numerusform>تغيّرت %n أجوبة بعد رؤية المؤشرات</numerusform>
            <numerusform>تغيّر %n جوابا بعد رؤية المؤشرات</numerusform>
            <numerusform>تغيّر %n جواب بعد رؤية المؤشرات</numerusform>
        </translation>
    </message>
    <message>
        <source>A like name or place, possibly by chance, in {codes}</source>
        <translation>اسم أو مكان مشابه، وربما صدفة، في {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “does not know”</source>
        <translation>
            <numerusform>%n «لا يعرف»</numerusform>
            <numerusform>%n «لا يعرف»</numerusform>
            <numerusform>%n «لا يعرف»</numerusform>
            <numerusform>%n «لا يعرف»</numerusform>
            <numerusform>%n «لا يعرف»</numerusform>
            <numerusform>%n «لا يعرف»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا رفض</numerusform>
            <numerusform>رفض واحد</numerusform>
            <numerusform>رفضان</numerusform>
            <numerusform>%n حالات رفض</numerusform>
            <numerusform>%n حالة رفض</numerusform>
            <numerusform>%n حالة رفض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <translation>
            <numerusform>كل الأسئلة طُرحت</numerusform>
            <numerusform>سؤال لم يُطرح</numerusform>
            <numerusform>سؤالان لم يُطرحا</numerusform>
            <numerusform>%n أسئلة لم تُطرح</numerusform>
            <numerusform>%n سؤالا لم يُطرح</numerusform>
            <numerusform>%n سؤال لم يُطرح</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a competent authority identifies; this is no verdict.</source>
        <translation>السلطة المختصة وحدها تحدد الصفة؛ هذه النتيجة ليست حكما.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Call and slip</source>
        <translation>الاتصال والقسيمة</translation>
    </message>
    <message>
        <source>Say this on the phone</source>
        <translation>يقال في الهاتف</translation>
    </message>
    <message>
        <source>Copy this by hand</source>
        <translation>يُنسخ باليد</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>المتحدَّث معه</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>الاسم والوظيفة.</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>What they will do, and when.</source>
        <translation>ما سيفعلونه ومتى.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Number or name of the file.</source>
        <translation>رقم الملف أو اسمه.</translation>
    </message>
    <message>
        <source>Write the call down</source>
        <translation>تسجيل الاتصال</translation>
    </message>
    <message>
        <source>To the outbox</source>
        <translation>إلى الإرسال</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>العودة إلى المراجعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{code}. Call {phone}.</source>
        <translation>{code}. اتصل بالرقم {phone}.</translation>
    </message>
    <message>
        <source>Written down: {who}, {time}. Reference {reference}.</source>
        <translation>سُجّل: {who}، {time}. المرجع {reference}.</translation>
    </message>
    <message>
        <source>Say whom you spoke with.</source>
        <translation>اذكر مع من تحدثت.</translation>
    </message>
</context>
<context>
    <name>StayingList</name>
    <message>
        <source>No answer</source>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>does not know, refused, not asked</source>
        <translation>لا يعرف، رفض، لم تُطرح</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>أُغلقت بعد ذلك</translation>
    </message>
    <message>
        <source>corrected, or agreement taken back</source>
        <translation>صُحّحت أو سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>إجابات أخرى</translation>
    </message>
    <message>
        <source>not needed to act</source>
        <translation>غير ضرورية للتصرف</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Back to the shift page</source>
        <translation>إعادتها إلى صفحة المناوبة</translation>
    </message>
    <message>
        <source>It was seen to</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>هذه الليلة</translation>
    </message>
    <message>
        <source>No plan was made for the night.</source>
        <translation>لا خطة لهذه الليلة.</translation>
    </message>
    <message>
        <source>Place: {text}.</source>
        <translation>المكان: {text}.</translation>
    </message>
    <message>
        <source>Responsible: {text}.</source>
        <translation>المسؤول: {text}.</translation>
    </message>
    <message>
        <source>Until {text}.</source>
        <translation>حتى {text}.</translation>
    </message>
    <message>
        <source>Next contact: {text}.</source>
        <translation>الاتصال القادم: {text}.</translation>
    </message>
    <message>
        <source>Agreement not asked.</source>
        <translation>لم تُطلب الموافقة.</translation>
    </message>
    <message>
        <source>The person agrees.</source>
        <translation>الشخص موافق.</translation>
    </message>
    <message>
        <source>The person does not agree.</source>
        <translation>الشخص غير موافق.</translation>
    </message>
    <message>
        <source>Seen to, says {name}, {date}, {time}.</source>
        <translation>تم، يقول {name}، {date}، {time}.</translation>
    </message>
</context>
</TS>
