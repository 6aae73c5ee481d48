<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>Answers</name>
    <message>
        <source>Another office is competent</source>
        <translation>جهة أخرى هي المختصة</translation>
    </message>
    <message>
        <source>Something needed is missing</source>
        <translation>ينقص عنصر ضروري</translation>
    </message>
    <message>
        <source>No room to take it on now</source>
        <translation>لا إمكانية للتكفل الآن</translation>
    </message>
    <message>
        <source>The case is known here already</source>
        <translation>الحالة معروفة هنا من قبل</translation>
    </message>
    <message>
        <source>Sent to us by mistake</source>
        <translation>أُرسلت إلينا خطأ</translation>
    </message>
    <message>
        <source>The person took it back at that office</source>
        <translation>سحبه صاحب الشأن لدى ذلك المكتب</translation>
    </message>
    <message>
        <source>Confirmed by the authority</source>
        <translation>أكدته السلطة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>تعذرت معرفته</translation>
    </message>
    <message>
        <source>Given back: “{reason}”.</source>
        <translation>أُعيد: «{reason}».</translation>
    </message>
    <message>
        <source>If they agreed anew since then, set the clock of this laptop and seal the case once more.</source>
        <translation>إذا وافق من جديد بعد ذلك، فاضبط ساعة هذا الحاسوب ثم اختم الحالة مرة أخرى.</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>النتيجة: {outcome}.</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>A paper is safe for this person to carry, said at {time}.</source>
        <translation>حمل ورقة آمن لهذا الشخص، قيل ذلك في الساعة {time}.</translation>
    </message>
    <message>
        <source>A paper was safe for this person to carry, said on {day} at {time}.</source>
        <translation>كان حمل ورقة آمنا لهذا الشخص، قيل ذلك في {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>It is not safe for this person to carry paper, said at {time}.</source>
        <translation>حمل ورقة ليس آمنا لهذا الشخص، قيل ذلك في الساعة {time}.</translation>
    </message>
    <message>
        <source>It is not safe for this person to carry paper, said on {day} at {time}.</source>
        <translation>حمل ورقة ليس آمنا لهذا الشخص، قيل ذلك في {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>Yes, a paper is safe</source>
        <translation>نعم، الورقة آمنة</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>لا، أو غير متأكد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} س {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Emergencies</name>
    <message>
        <source>Medical emergency</source>
        <translation>طوارئ طبية</translation>
    </message>
    <message>
        <source>Risk of self-harm</source>
        <translation>خطر إيذاء النفس</translation>
    </message>
    <message>
        <source>Immediate threat</source>
        <translation>تهديد مباشر</translation>
    </message>
    <message>
        <source>Trafficker nearby</source>
        <translation>متاجر بالبشر قريب</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>غير مرجح</translation>
    </message>
    <message>
        <source>The person said</source>
        <translation>قال الشخص</translation>
    </message>
    <message>
        <source>The officer saw</source>
        <translation>لاحظ الوكيل</translation>
    </message>
    <message>
        <source>Read in a paper</source>
        <translation>قُرئ في وثيقة</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>من عندنا</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>**What is missing:** “{question}” was not asked.</source>
        <translation>**ما ينقص:** «{question}» لم يُطرح.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>The same in other interviews: **{codes}**</source>
        <translation>الشيء نفسه في مقابلات أخرى: **{codes}**</translation>
    </message>
    <message>
        <source>**The rule:** {words}</source>
        <translation>**القاعدة:** {words}</translation>
    </message>
    <message>
        <source>“{question}” “{instead}”, not “{answer}”</source>
        <translation>{question} «{instead}» بدل «{answer}»</translation>
    </message>
    <message>
        <source>**An answer that is sealed**</source>
        <translation>**جواب مختوم**</translation>
    </message>
    <message>
        <source>**{who}** · {question} **“{answer}”**</source>
        <translation>**{who}** · {question} **«{answer}»**</translation>
    </message>
    <message>
        <source>**It would not be there with:** {changes}</source>
        <translation>**لم تكن لتوجد مع:** {changes}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>section {section}, question {question}</source>
        <translation>القسم {section}، السؤال {question}</translation>
    </message>
    <message>
        <source>{code}, {source}. Evidence: {evidence}. Confidence: {confidence}.</source>
        <translation>{code}، {source}. الدليل: {evidence}. الثقة: {confidence}.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>end of the shift</source>
        <translation>نهاية المناوبة</translation>
    </message>
    <message>
        <source>speaks the person’s language</source>
        <translation>يتكلم لغة الشخص</translation>
    </message>
    <message>
        <source>the person asks for somebody else</source>
        <translation>الشخص يطلب أحدا آخر</translation>
    </message>
    <message>
        <source>the officer knows the person</source>
        <translation>الموظف يعرف الشخص</translation>
    </message>
    <message>
        <source>another duty</source>
        <translation>مهمة أخرى</translation>
    </message>
    <message>
        <source>{giver} handed over to {taker}, {when}: {reason}</source>
        <translation>سلّمها {giver} إلى {taker}، {when}: {reason}</translation>
    </message>
    <message>
        <source>{giver} hands over to {taker}: {reason}. Not accepted yet.</source>
        <translation>يسلّمها {giver} إلى {taker}: {reason}. لم تُقبل بعد.</translation>
    </message>
    <message>
        <source>On paper: {speaker} spoke with the person, {spoken}. Typed in by {typist}, {typed}.</source>
        <translation>على الورق: تحدث {speaker} مع الشخص، {spoken}. أدخلها {typist}، {typed}.</translation>
    </message>
</context>
<context>
    <name>Interprets</name>
    <message>
        <source>no other interpreter can be reached</source>
        <translation>لا يمكن الوصول إلى مترجم آخر</translation>
    </message>
    <message>
        <source>the person insists on it</source>
        <translation>الشخص يصر على ذلك</translation>
    </message>
    <message>
        <source>an urgent question of safety only</source>
        <translation>سؤال عاجل عن السلامة فقط</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Answers were given through a companion, {name}: {reason}.</source>
        <translation>أعطيت أجوبة عن طريق مرافق، {name}: {reason}.</translation>
    </message>
    <message>
        <source>Until {time} answers were given through a companion, {name}: {reason}.</source>
        <translation>حتى الساعة {time} أعطيت الأجوبة عن طريق مرافق، {name}: {reason}.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>دون اسم</translation>
    </message>
</context>
<context>
    <name>KitParts</name>
    <message>
        <source>guides</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>دليل الجهات</translation>
    </message>
    <message>
        <source>headquarters’ keys</source>
        <translation>مفاتيح تشفير المقر</translation>
    </message>
    <message>
        <source>what recipients get</source>
        <translation>ما تتلقاه الجهات</translation>
    </message>
    <message>
        <source>emergency cards</source>
        <translation>بطاقات الطوارئ</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>المطوية</translation>
    </message>
    <message>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation>آجال الحفظ</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <translation>الصور والتسجيلات</translation>
    </message>
    <message>
        <source>other parts</source>
        <translation>أجزاء أخرى</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>{kind} from {office}, {when}</source>
        <translation>{kind} من {office}، {when}</translation>
    </message>
    <message>
        <source>{kind} to {office}, {when}</source>
        <translation>{kind} إلى {office}، {when}</translation>
    </message>
    <message>
        <source>It counts until {day}.</source>
        <translation>تسري حتى {day}.</translation>
    </message>
    <message>
        <source>It ended on {day} and counts no more.</source>
        <translation>انتهت في {day} ولم تعد سارية.</translation>
    </message>
    <message>
        <source>{kind} to the posts, {when}</source>
        <translation>{kind} إلى المراكز، {when}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>عبارة المرور لا تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Nothing is lost. The vault stays closed.</source>
        <translation>لم يضع شيء. تبقى الخزنة مغلقة.</translation>
    </message>
    <message>
        <source>Type it again, slowly. Look at Caps Lock and at the keyboard&apos;s language.</source>
        <translation>اكتبها من جديد ببطء. انظر إلى قفل الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>عبارة المرور قصيرة جدا.</translation>
    </message>
    <message>
        <source>Take five or more words that only you would put together.</source>
        <translation>اختر خمس كلمات أو أكثر لا يجمعها غيرك.</translation>
    </message>
    <message>
        <source>The recovery code does not fit this vault.</source>
        <translation>رمز الاسترجاع لا يناسب هذه الخزنة.</translation>
    </message>
    <message>
        <source>The vault stays closed and complete.</source>
        <translation>تبقى الخزنة مغلقة وكاملة.</translation>
    </message>
    <message>
        <source>Read the recovery sheet again, group by group. Check that it names this post.</source>
        <translation>اقرأ ورقة الاسترجاع من جديد، مجموعة بعد مجموعة. تأكد أنها تذكر هذا المركز.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>كثرت المحاولات الخاطئة.</translation>
    </message>
    <message>
        <source>The vault is closed. Its content is safe.</source>
        <translation>الخزنة مغلقة. محتواها في أمان.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. The supervisor can also open the vault.</source>
        <translation>انتظر قليلا ثم حاول من جديد. يمكن للمشرف أيضا فتح الخزنة.</translation>
    </message>
    <message>
        <source>There is no vault in this place.</source>
        <translation>لا توجد خزنة في هذا المكان.</translation>
    </message>
    <message>
        <source>Nothing was changed on this laptop.</source>
        <translation>لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another folder, restore a backup, or set up a new vault.</source>
        <translation>اختر مجلدا آخر، أو استرجع نسخة احتياطية، أو أنشئ خزنة جديدة.</translation>
    </message>
    <message>
        <source>There is already a vault in this place.</source>
        <translation>توجد خزنة في هذا المكان من قبل.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>لم يُمس فيها شيء.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder for the new one.</source>
        <translation>افتحها، أو اختر مجلدا فارغا للخزنة الجديدة.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged.</source>
        <translation>ملف الخزنة تالف.</translation>
    </message>
    <message>
        <source>Nothing was written into it. The last backup is still good.</source>
        <translation>لم يُكتب فيه شيء. آخر نسخة احتياطية ما زالت سليمة.</translation>
    </message>
    <message>
        <source>A newer PostDesk has worked with this vault.</source>
        <translation>عمل برنامج PostDesk أحدث بهذه الخزنة.</translation>
    </message>
    <message>
        <source>The vault was left as it is.</source>
        <translation>تُركت الخزنة كما هي.</translation>
    </message>
    <message>
        <source>Update PostDesk on this laptop, then open the vault again.</source>
        <translation>حدّث PostDesk على هذا الحاسوب ثم افتح الخزنة من جديد.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>الخزنة مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Both windows keep their work.</source>
        <translation>كل نافذة تحتفظ بعملها.</translation>
    </message>
    <message>
        <source>Close the other PostDesk window, then try again.</source>
        <translation>أغلق نافذة PostDesk الأخرى ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The list of people was changed outside of PostDesk.</source>
        <translation>تغيرت قائمة العاملين من خارج PostDesk.</translation>
    </message>
    <message>
        <source>The vault stays closed. Its content was not changed.</source>
        <translation>تبقى الخزنة مغلقة. لم يتغير محتواها.</translation>
    </message>
    <message>
        <source>Use nothing of it for now. Call the regional office.</source>
        <translation>لا تستعمل شيئا منها الآن. اتصل بالمكتب الإقليمي.</translation>
    </message>
    <message>
        <source>Your role does not include this step.</source>
        <translation>مهامك لا تشمل هذه الخطوة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody here has this name, or one that reads like it.</source>
        <translation>يوجد هنا شخص بهذا الاسم أو باسم يُقرأ مثله.</translation>
    </message>
    <message>
        <source>Nobody was let in. Nothing was changed.</source>
        <translation>لم يُضَف أحد. ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Add what tells the two apart: the father&apos;s name, the rank or a number.</source>
        <translation>أضف ما يميّز بين الاثنين: اسم الأب أو الرتبة أو رقمًا.</translation>
    </message>
    <message>
        <source>Do not delete it. Save what can be read, or restore the last backup.</source>
        <translation>لا تحذفه. احفظ ما يُقرأ، أو استرجع آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This record cannot be read any more.</source>
        <translation>هذا السجل لم يعد مقروءا.</translation>
    </message>
    <message>
        <source>All other records work. What is left of it is kept.</source>
        <translation>كل السجلات الأخرى تعمل. ما تبقى منه محفوظ.</translation>
    </message>
    <message>
        <source>Open Health, then Damaged records, and put it back.</source>
        <translation>افتح حالة المركز ثم السجلات المتضررة واسترجعه.</translation>
    </message>
    <message>
        <source>No backup here has this record whole.</source>
        <translation>لا توجد هنا نسخة احتياطية فيها هذا السجل كاملا.</translation>
    </message>
    <message>
        <source>Nothing was changed. What is left of it is kept.</source>
        <translation>لم يتغير شيء. ما تبقى منه محفوظ.</translation>
    </message>
    <message>
        <source>Try a stick with an older backup. If there is none, it stays aside.</source>
        <translation>جرّب مفتاحا فيه نسخة أقدم. إن لم يوجد، يبقى جانبا.</translation>
    </message>
    <message>
        <source>The backup could not be written there: no room, write-protected, or taken out.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية هناك: لا مكان، أو محمي من الكتابة، أو أُخرج المفتاح.</translation>
    </message>
    <message>
        <source>The vault here is whole. No half backup was left to count.</source>
        <translation>الخزنة هنا سليمة. لا تُحسب أي نسخة احتياطية ناقصة.</translation>
    </message>
    <message>
        <source>Use another stick with more room. Until then all is on this laptop only.</source>
        <translation>استعمل مفتاحا آخر فيه مكان أكثر. حتى ذلك الحين كل شيء على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Ask the supervisor to do it, or to delegate it for a time.</source>
        <translation>اطلب من المشرف القيام بها، أو تفويضها لمدة محددة.</translation>
    </message>
    <message>
        <source>Whether you sign for the supervisor changed while this page was open.</source>
        <translation>تغيّر حقك في التوقيع مكان المشرف بينما كانت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Nothing was decided and nothing was passed on.</source>
        <translation>لم يُقرَّر شيء ولم يُحَل شيء.</translation>
    </message>
    <message>
        <source>The page shows how it is now. Look again, then go on.</source>
        <translation>تعرض الصفحة الوضع الآن. انظر مرة أخرى ثم تابع.</translation>
    </message>
    <message>
        <source>This part is sealed for somebody else.</source>
        <translation>هذا الجزء مختوم لجهة أخرى.</translation>
    </message>
    <message>
        <source>It is complete. Nobody here can read it.</source>
        <translation>هو كامل. لا أحد هنا يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Go on without it. The recipient it names can open it.</source>
        <translation>تابع بدونه. الجهة المذكورة تستطيع فتحه.</translation>
    </message>
    <message>
        <source>Parts of this interview are sealed to whoever asked and the supervisors.</source>
        <translation>أجزاء من هذه المقابلة مختومة: لا يقرؤها إلا من أجراها والمشرفون.</translation>
    </message>
    <message>
        <source>They are complete. Nothing was changed.</source>
        <translation>هي كاملة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Have it handed over, or let a supervisor open it: Review, F6.</source>
        <translation>اطلب تسليمها إليك، أو يفتحها مشرف: المراجعة، F6.</translation>
    </message>
    <message>
        <source>This interview is sealed. That colleague has no key to it.</source>
        <translation>هذه المقابلة مختومة. هذا الزميل لا يملك مفتاحها.</translation>
    </message>
    <message>
        <source>It was not handed over. It stays with you, complete.</source>
        <translation>لم تُسلَّم. تبقى لديك كاملة.</translation>
    </message>
    <message>
        <source>Go on with it yourself, or call the recipient that it is sealed to.</source>
        <translation>أكملها بنفسك، أو اتصل بالجهة التي خُتمت لها.</translation>
    </message>
    <message>
        <source>This interview was handed over and is not accepted yet.</source>
        <translation>سُلّمت هذه المقابلة ولم تُقبل بعد.</translation>
    </message>
    <message>
        <source>Every answer is saved.</source>
        <translation>كل جواب محفوظ.</translation>
    </message>
    <message>
        <source>Accept it on the shift page, or ask whoever gave it to take it back.</source>
        <translation>اقبلها في صفحة المناوبة، أو اطلب ممن سلّمها أن يستردّها.</translation>
    </message>
    <message>
        <source>This post was handed over to another laptop.</source>
        <translation>سُلّم هذا المركز إلى حاسوب آخر.</translation>
    </message>
    <message>
        <source>Nothing was written here. What was kept can still be read.</source>
        <translation>لم يُكتب شيء هنا. وما حُفظ تمكن قراءته.</translation>
    </message>
    <message>
        <source>Work on the other laptop. If the stick was lost, a supervisor takes the post back.</source>
        <translation>اعمل على الحاسوب الآخر. وإذا ضاع المفتاح استعاد مشرفٌ المركز.</translation>
    </message>
    <message>
        <source>Something was saved while the post was being copied.</source>
        <translation>حُفظ شيء أثناء نسخ المركز.</translation>
    </message>
    <message>
        <source>Nothing was handed over. This laptop goes on with everything.</source>
        <translation>لم يُسلَّم شيء. ويواصل هذا الحاسوب بكل ما فيه.</translation>
    </message>
    <message>
        <source>Hand the post over again while nobody works on it.</source>
        <translation>أعد تسليم المركز حين لا يعمل عليه أحد.</translation>
    </message>
    <message>
        <source>In some interviews nobody has agreed to storing yet.</source>
        <translation>في بعض المقابلات لم يوافق أحد على الحفظ بعد.</translation>
    </message>
    <message>
        <source>Finish them first: they never leave this laptop and would be lost.</source>
        <translation>أنهها أولا: لا تغادر هذا الحاسوب أبدا وستضيع.</translation>
    </message>
    <message>
        <source>Urgent notes left at the locked door were not read yet.</source>
        <translation>توجد ملاحظات عاجلة تُركت والشاشة مقفلة ولم تُقرأ بعد.</translation>
    </message>
    <message>
        <source>Read them on the shift page and put each to an interview: they do not travel along.</source>
        <translation>اقرأها في صفحة المناوبة وأضف كل واحدة إلى مقابلة: فهي لا تنتقل مع المركز.</translation>
    </message>
    <message>
        <source>A character of this code is wrong.</source>
        <translation>أحد أحرف هذا الرمز خاطئ.</translation>
    </message>
    <message>
        <source>Nothing was looked up and nothing was changed.</source>
        <translation>لم يُبحث عن شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Read the code on the slip again, character by character.</source>
        <translation>اقرأ الرمز على الورقة من جديد، حرفا حرفا.</translation>
    </message>
    <message>
        <source>A file of this handover is missing on the stick.</source>
        <translation>ينقص ملف من هذا التسليم على مفتاح USB.</translation>
    </message>
    <message>
        <source>Put the stick in again and try once more. Else take the post back on the old laptop, then use another stick.</source>
        <translation>أعد إدخال المفتاح وحاول مرة أخرى. وإلا فاسترجع المركز على الحاسوب القديم ثم استعمل مفتاحا آخر.</translation>
    </message>
    <message>
        <source>The code opens no handover on this stick.</source>
        <translation>الرمز لا يفتح أي تسليم على هذا المفتاح.</translation>
    </message>
    <message>
        <source>Nothing was changed on this laptop or on the stick.</source>
        <translation>لم يتغير شيء على هذا الحاسوب ولا على المفتاح.</translation>
    </message>
    <message>
        <source>Look for the other files: a large post takes several. Else take the post back on the old laptop, then hand it over again.</source>
        <translation>ابحث عن الملفات الأخرى: المركز الكبير يحتاج إلى عدة ملفات. وإلا فاسترجع المركز على الحاسوب القديم ثم سلّمه من جديد.</translation>
    </message>
    <message>
        <source>A file of this handover is damaged, or was altered.</source>
        <translation>أحد ملفات هذا التسليم تالف أو غُيّر.</translation>
    </message>
    <message>
        <source>Nothing was put on this laptop. The old laptop still has the whole post.</source>
        <translation>لم يوضع شيء على هذا الحاسوب. وما زال المركز كاملا على الحاسوب القديم.</translation>
    </message>
    <message>
        <source>Read the code again, group by group, on the laptop that the post comes from.</source>
        <translation>أعد قراءة الرمز مجموعةً مجموعةً على الحاسوب الذي يأتي منه المركز.</translation>
    </message>
    <message>
        <source>The journal does not fit together any more.</source>
        <translation>لم يعد السجل متماسكا.</translation>
    </message>
    <message>
        <source>The interviews are still readable. Nothing was deleted by this check.</source>
        <translation>ما زالت المقابلات مقروءة. لم يحذف هذا الفحص شيئا.</translation>
    </message>
    <message>
        <source>Make a backup now. Then call the regional office.</source>
        <translation>أنشئ نسخة احتياطية الآن. ثم اتصل بالمكتب الإقليمي.</translation>
    </message>
    <message>
        <source>This guide breaks a rule, so it is not used.</source>
        <translation>هذا الدليل يخالف قاعدة فلا يُستعمل.</translation>
    </message>
    <message>
        <source>The guide in use stays in use.</source>
        <translation>يبقى الدليل الحالي قيد الاستعمال.</translation>
    </message>
    <message>
        <source>Send the list of findings to the author of the guide.</source>
        <translation>أرسل قائمة الملاحظات إلى مؤلف الدليل.</translation>
    </message>
    <message>
        <source>This guide is not in the installed kit.</source>
        <translation>هذا الدليل غير موجود في الحقيبة المثبتة.</translation>
    </message>
    <message>
        <source>The answers already given are kept.</source>
        <translation>الأجوبة المسجلة محفوظة.</translation>
    </message>
    <message>
        <source>Install the kit that holds the guide, or choose another guide.</source>
        <translation>ثبّت الحقيبة التي تحتويه، أو اختر دليلا آخر.</translation>
    </message>
    <message>
        <source>A formula of this guide cannot be read.</source>
        <translation>لا يمكن قراءة صيغة في هذا الدليل.</translation>
    </message>
    <message>
        <source>Send the question&apos;s name to the author of the guide.</source>
        <translation>أرسل اسم السؤال إلى مؤلف الدليل.</translation>
    </message>
    <message>
        <source>A formula of this guide has no result here.</source>
        <translation>صيغة في هذا الدليل لا تعطي نتيجة هنا.</translation>
    </message>
    <message>
        <source>Every answer is kept. The question is asked all the same.</source>
        <translation>كل الأجوبة محفوظة. يُطرح السؤال على أي حال.</translation>
    </message>
    <message>
        <source>Go on with the interview. Note it for the author of the guide.</source>
        <translation>تابع المقابلة. سجّل ذلك لمؤلف الدليل.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>هذا الجواب لا يناسب السؤال.</translation>
    </message>
    <message>
        <source>The answer before it is kept.</source>
        <translation>الجواب السابق محفوظ.</translation>
    </message>
    <message>
        <source>Change it, or press F2, F3 or F4 if there is no answer.</source>
        <translation>غيّره، أو اضغط F2 أو F3 أو F4 إذا لم يكن هناك جواب.</translation>
    </message>
    <message>
        <source>Some answers were typed only once.</source>
        <translation>كُتبت بعض الإجابات مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Everything that was typed is saved.</source>
        <translation>كل ما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>Type them a second time from the paper, then close.</source>
        <translation>اكتبها مرة ثانية من الورقة، ثم أغلق.</translation>
    </message>
    <message>
        <source>The picture is larger than 20 MB or 60 million points.</source>
        <translation>الصورة أكبر من 20 ميغابايت أو 60 مليون نقطة.</translation>
    </message>
    <message>
        <source>It was not opened. The answer before it is kept.</source>
        <translation>لم تُفتح. الجواب السابق محفوظ.</translation>
    </message>
    <message>
        <source>Choose a smaller picture, or take the photo anew.</source>
        <translation>اختر صورة أصغر، أو التقط الصورة من جديد.</translation>
    </message>
    <message>
        <source>The file is not a picture that PostDesk can read.</source>
        <translation>الملف ليس صورة يستطيع PostDesk قراءتها.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. The answer before it is kept.</source>
        <translation>لم يؤخذ منه شيء. الجواب السابق محفوظ.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture, or write what it shows.</source>
        <translation>اختر صورة JPEG أو PNG، أو اكتب ما تُظهره.</translation>
    </message>
    <message>
        <source>The guide has no question of this name.</source>
        <translation>لا يوجد في الدليل سؤال بهذا الاسم.</translation>
    </message>
    <message>
        <source>Check the name, and that it is the right version of the guide.</source>
        <translation>تحقق من الاسم ومن أنها النسخة الصحيحة للدليل.</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>لا يوجد للسؤال هذا الجواب.</translation>
    </message>
    <message>
        <source>Choose one of the answers of the list.</source>
        <translation>اختر جوابا من القائمة.</translation>
    </message>
    <message>
        <source>There is no workbook in this place.</source>
        <translation>لا يوجد مصنف في هذا المكان.</translation>
    </message>
    <message>
        <source>Choose the file again. It may be on another stick.</source>
        <translation>اختر الملف من جديد. ربما هو على مفتاح USB آخر.</translation>
    </message>
    <message>
        <source>The workbook holds something that could do harm.</source>
        <translation>في المصنف شيء قد يسبب ضررا.</translation>
    </message>
    <message>
        <source>It was not opened. The guide in use stays in use.</source>
        <translation>لم يُفتح. يبقى الدليل الحالي قيد الاستعمال.</translation>
    </message>
    <message>
        <source>Do not open it with another program. Tell the author of the guide.</source>
        <translation>لا تفتحه ببرنامج آخر. أخبر مؤلف الدليل.</translation>
    </message>
    <message>
        <source>The file is not a workbook that PostDesk can read.</source>
        <translation>الملف ليس مصنفا يستطيع PostDesk قراءته.</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Ask the author to save it again as .xlsx.</source>
        <translation>اطلب من المؤلف حفظه من جديد بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>The rule pack breaks a rule, so it is not used.</source>
        <translation>مجموعة القواعد تخالف قاعدة فلا تُستعمل.</translation>
    </message>
    <message>
        <source>The rule pack in use stays in use.</source>
        <translation>تبقى المجموعة الحالية قيد الاستعمال.</translation>
    </message>
    <message>
        <source>Send the list of findings to the author of the pack.</source>
        <translation>أرسل قائمة الملاحظات إلى مؤلفها.</translation>
    </message>
    <message>
        <source>The kit is not signed by somebody this post trusts, or is incomplete.</source>
        <translation>الحقيبة غير موقعة من جهة موثوقة أو غير كاملة.</translation>
    </message>
    <message>
        <source>The installed kit stays in use.</source>
        <translation>تبقى الحقيبة المثبتة قيد الاستعمال.</translation>
    </message>
    <message>
        <source>Do not install it. Ask the regional office for the kit again.</source>
        <translation>لا تثبتها. اطلب الحقيبة من جديد من المكتب الإقليمي.</translation>
    </message>
    <message>
        <source>The kit on the stick is older than the installed one.</source>
        <translation>الحقيبة على مفتاح USB أقدم من المثبتة.</translation>
    </message>
    <message>
        <source>Nothing is to do. A newer kit can be installed at any time.</source>
        <translation>لا شيء يُفعل. يمكن تثبيت حقيبة أحدث في أي وقت.</translation>
    </message>
    <message>
        <source>This folder holds no kit, or more than one.</source>
        <translation>لا يحتوي هذا المجلد على حقيبة، أو فيه أكثر من واحدة.</translation>
    </message>
    <message>
        <source>Choose the folder with the kit’s archive in it.</source>
        <translation>اختر المجلد الذي فيه أرشيف الحقيبة.</translation>
    </message>
    <message>
        <source>The indicator engine stopped.</source>
        <translation>توقف محرك المؤشرات.</translation>
    </message>
    <message>
        <source>Every answer is kept. A second calculation takes over.</source>
        <translation>كل الأجوبة محفوظة. يتولى حساب ثان العمل.</translation>
    </message>
    <message>
        <source>Go on. If it happens again, close and open PostDesk.</source>
        <translation>تابع. إذا تكرر ذلك فأغلق PostDesk وافتحه من جديد.</translation>
    </message>
    <message>
        <source>This is not a key that PostDesk can use.</source>
        <translation>هذا ليس مفتاحا يستطيع PostDesk استعماله.</translation>
    </message>
    <message>
        <source>Nothing was sealed with it.</source>
        <translation>لم يُختم به شيء.</translation>
    </message>
    <message>
        <source>Choose another key file, or ask the office for a new one.</source>
        <translation>اختر ملف مفتاح آخر، أو اطلب مفتاحا جديدا من المكتب.</translation>
    </message>
    <message>
        <source>This is sealed for another office.</source>
        <translation>هذا الظرف مختوم لمكتب آخر.</translation>
    </message>
    <message>
        <source>Its content was not read. The file is unchanged.</source>
        <translation>لم يُقرأ محتواه. الملف لم يتغير.</translation>
    </message>
    <message>
        <source>Pass the stick on to the recipient. Nothing else is to do here.</source>
        <translation>سلّم مفتاح USB إلى الجهة المعنية. لا شيء آخر يُفعل هنا.</translation>
    </message>
    <message>
        <source>The seal is damaged, so it does not open.</source>
        <translation>الختم تالف فلا يُفتح.</translation>
    </message>
    <message>
        <source>Nothing of it was read. The sender still has the original.</source>
        <translation>لم يُقرأ منه شيء. الأصل ما زال عند المرسل.</translation>
    </message>
    <message>
        <source>Ask the sender to write it again.</source>
        <translation>اطلب من المرسل كتابته من جديد.</translation>
    </message>
    <message>
        <source>The signature does not fit the content.</source>
        <translation>التوقيع لا يطابق المحتوى.</translation>
    </message>
    <message>
        <source>Nothing was taken over. What was here is unchanged.</source>
        <translation>لم يُؤخذ شيء. ما كان هنا لم يتغير.</translation>
    </message>
    <message>
        <source>Do not use the file. Call the office it seems to come from.</source>
        <translation>لا تستعمل الملف. اتصل بالمكتب الذي يبدو أنه أرسله.</translation>
    </message>
    <message>
        <source>The key words are not the same on both sides.</source>
        <translation>كلمات المفتاح ليست نفسها عند الطرفين.</translation>
    </message>
    <message>
        <source>The office was not enrolled. Nothing was sent.</source>
        <translation>لم يُسجل المكتب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Read the words again by phone. If they still differ, stop and ask for new keys.</source>
        <translation>اقرأ الكلمات من جديد بالهاتف. إذا بقيت مختلفة فتوقف واطلب مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>No stick was found.</source>
        <translation>لم يُعثر على مفتاح USB.</translation>
    </message>
    <message>
        <source>The packets stay here.</source>
        <translation>تبقى الأظرف هنا.</translation>
    </message>
    <message>
        <source>Put the stick in, wait a moment, then try again.</source>
        <translation>أدخل المفتاح وانتظر لحظة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The stick is full.</source>
        <translation>مفتاح USB ممتلئ.</translation>
    </message>
    <message>
        <source>The packets stay here. What was begun on the stick is removed.</source>
        <translation>تبقى الأظرف هنا. أُزيل ما بدأت كتابته على المفتاح.</translation>
    </message>
    <message>
        <source>Use another stick, or make room on this one.</source>
        <translation>استعمل مفتاحا آخر أو أفرغ مكانا على هذا.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>لا يمكن الكتابة على مفتاح USB هذا.</translation>
    </message>
    <message>
        <source>Look for a small switch on the stick, or use another one.</source>
        <translation>ابحث عن قفل صغير على المفتاح أو استعمل غيره.</translation>
    </message>
    <message>
        <source>The stick was taken out too early.</source>
        <translation>نُزع مفتاح USB قبل الوقت.</translation>
    </message>
    <message>
        <source>The packets stay here, complete. None of them counts as sent.</source>
        <translation>تبقى الأظرف هنا كاملة. لا يُعد أي منها مرسلا.</translation>
    </message>
    <message>
        <source>Put the stick in again and write once more.</source>
        <translation>أدخل المفتاح واكتب من جديد.</translation>
    </message>
    <message>
        <source>The stick is not there, or was taken out while it was read.</source>
        <translation>المفتاح غير موجود، أو نُزع أثناء قراءته.</translation>
    </message>
    <message>
        <source>It was only read: nothing on it changed. What was here before is complete.</source>
        <translation>قُرئ فقط: لم يتغير عليه شيء. وما كان هنا من قبل كامل.</translation>
    </message>
    <message>
        <source>Put it in again, wait a moment, then read it once more, to the end.</source>
        <translation>أعد إدخاله، وانتظر لحظة، ثم اقرأه من جديد حتى النهاية.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written to it.</source>
        <translation>لم يحتفظ المفتاح بما كُتب عليه.</translation>
    </message>
    <message>
        <source>The packets stay here, complete.</source>
        <translation>تبقى الأظرف هنا كاملة.</translation>
    </message>
    <message>
        <source>Do not use this stick any more. Write onto another one.</source>
        <translation>لا تستعمل هذا المفتاح بعد الآن. اكتب على غيره.</translation>
    </message>
    <message>
        <source>This laptop knows no printer.</source>
        <translation>لا يعرف هذا الحاسوب أي طابعة.</translation>
    </message>
    <message>
        <source>Nothing was printed, and no file was written.</source>
        <translation>لم يُطبع شيء ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Plug a printer in and try again, or save the pages as a PDF.</source>
        <translation>صِل طابعة وحاول مرة أخرى، أو احفظ الصفحات في ملف PDF.</translation>
    </message>
    <message>
        <source>This person did not say that a paper is safe to carry.</source>
        <translation>لم يقل هذا الشخص إن حمل ورقة آمن له.</translation>
    </message>
    <message>
        <source>Show it large, to be copied or learnt by heart. If it became safe, ask again.</source>
        <translation>اعرضه بخط كبير لينسخ أو يحفظ. وإذا زال الخطر فاسأل من جديد.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>Everything is kept here. Some pages may have come out.</source>
        <translation>كل شيء محفوظ هنا. ربما خرجت بعض الصفحات.</translation>
    </message>
    <message>
        <source>Take out what was printed, look at the printer, try again.</source>
        <translation>خذ ما طُبع، وافحص الطابعة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop.</source>
        <translation>لم يبق مكان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was saved before is kept. This step was undone.</source>
        <translation>ما حُفظ من قبل باق. أُلغيت هذه الخطوة.</translation>
    </message>
    <message>
        <source>Make room: empty the bin, remove old files. Then try again.</source>
        <translation>وفّر مكانا: أفرغ السلة واحذف ملفات قديمة. ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This laptop is too busy to open what is sealed to a code.</source>
        <translation>الحاسوب مشغول جدا ولا يستطيع فتح ما خُتم برمز.</translation>
    </message>
    <message>
        <source>Nothing was changed. The stick and the code may well be good.</source>
        <translation>لم يتغير شيء. قد يكون المفتاح والرمز سليمين.</translation>
    </message>
    <message>
        <source>Close other programs, wait a minute, then try again.</source>
        <translation>أغلق البرامج الأخرى، وانتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose the file again, or another copy of it.</source>
        <translation>اختر الملف من جديد أو نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن آخر تسجيل.</translation>
    </message>
    <message>
        <source>Nothing was written with a wrong time.</source>
        <translation>لم يُكتب شيء بوقت خاطئ.</translation>
    </message>
    <message>
        <source>Set the clock of the laptop, then go on.</source>
        <translation>اضبط ساعة الحاسوب ثم تابع.</translation>
    </message>
    <message>
        <source>This step is not possible here.</source>
        <translation>هذه الخطوة غير ممكنة هنا.</translation>
    </message>
    <message>
        <source>Go back and begin the step again.</source>
        <translation>ارجع وابدأ الخطوة من جديد.</translation>
    </message>
    <message>
        <source>The packet has changed after it was sealed.</source>
        <translation>تغير الظرف بعد ختمه.</translation>
    </message>
    <message>
        <source>Nothing of it was read. The other packets are not concerned.</source>
        <translation>لم يُقرأ منه شيء. الأظرف الأخرى سليمة.</translation>
    </message>
    <message>
        <source>Ask the sender to write it again. The original is still there.</source>
        <translation>اطلب من المرسل كتابته من جديد. الأصل ما زال عنده.</translation>
    </message>
    <message>
        <source>The packet is larger than a packet may be.</source>
        <translation>الظرف أكبر من المسموح.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller attachments, or for several packets.</source>
        <translation>اطلب من المرسل مرفقات أصغر أو عدة أظرف.</translation>
    </message>
    <message>
        <source>This packet is for another office, or of a kind not taken in here.</source>
        <translation>الظرف ليس لهذا المكتب، أو من نوع لا يسجله.</translation>
    </message>
    <message>
        <source>Nothing of it counts here. The stick was not changed.</source>
        <translation>لا شيء منه محسوب هنا. لم يتغير المفتاح.</translation>
    </message>
    <message>
        <source>Leave it on the stick. If you are waiting for it, call its sender.</source>
        <translation>اتركه على المفتاح. إن كنت تنتظره، فاتصل بمرسله.</translation>
    </message>
    <message>
        <source>Training and live work do not mix: this packet is from the other side.</source>
        <translation>التدريب والعمل الحقيقي لا يختلطان: هذا الظرف من الجانب الآخر.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Take the packet back to where it belongs.</source>
        <translation>أعد الظرف إلى مكانه.</translation>
    </message>
    <message>
        <source>A newer PostDesk has made this packet.</source>
        <translation>صنع هذا الظرفَ برنامج PostDesk أحدث.</translation>
    </message>
    <message>
        <source>It waits here, closed and complete.</source>
        <translation>ينتظر هنا مغلقا وكاملا.</translation>
    </message>
    <message>
        <source>Update PostDesk on this laptop, then import again.</source>
        <translation>حدّث PostDesk على هذا الحاسوب ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>The packet is signed by an office that is not in the directory.</source>
        <translation>وقّع الظرفَ مكتب غير موجود في الدليل.</translation>
    </message>
    <message>
        <source>It waits here, closed. It enters once the office is enrolled.</source>
        <translation>ينتظر هنا مغلقا. يدخل حين يُسجل المكتب.</translation>
    </message>
    <message>
        <source>Call the office and let it read its key words.</source>
        <translation>اتصل بالمكتب واطلب منه قراءة كلمات مفتاحه.</translation>
    </message>
    <message>
        <source>The sender&apos;s key was withdrawn.</source>
        <translation>سُحب مفتاح المرسل.</translation>
    </message>
    <message>
        <source>The packet waits here, closed. Nothing was taken over.</source>
        <translation>ينتظر الظرف هنا مغلقا. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Call the office by a number you know. It must seal again.</source>
        <translation>اتصل بالمكتب على رقم تعرفه. عليه الختم من جديد.</translation>
    </message>
    <message>
        <source>Two different packets carry the same number.</source>
        <translation>ظرفان مختلفان يحملان الرقم نفسه.</translation>
    </message>
    <message>
        <source>The first one counts. The second waits here, closed.</source>
        <translation>الأول هو المعتمد. الثاني ينتظر هنا مغلقا.</translation>
    </message>
    <message>
        <source>Ask the sender which one is right.</source>
        <translation>اسأل المرسل أيهما الصحيح.</translation>
    </message>
    <message>
        <source>The message belongs to nothing that this laptop sent to that office.</source>
        <translation>الرسالة لا تتعلق بأي شيء أرسله هذا الحاسوب إلى ذلك المكتب.</translation>
    </message>
    <message>
        <source>It was not taken over. It waits here, whole.</source>
        <translation>لم تُؤخذ. تنتظر هنا كاملة.</translation>
    </message>
    <message>
        <source>Call the office by a number you know and ask about it.</source>
        <translation>اتصل بالمكتب على رقم تعرفه واسأل عنها.</translation>
    </message>
    <message>
        <source>These keys are shown in the name of an office that they cannot be of.</source>
        <translation>هذه المفاتيح معروضة باسم مكتب لا يمكن أن تكون له.</translation>
    </message>
    <message>
        <source>Nobody is believed by them. They wait here, closed.</source>
        <translation>لا يُصدَّق بها أحد. تنتظر هنا مغلقة.</translation>
    </message>
    <message>
        <source>Tell your supervisor. Call the office by a number you know and ask.</source>
        <translation>أخبر المشرف. اتصل بالمكتب على رقم تعرفه واسأله.</translation>
    </message>
    <message>
        <source>The person has not agreed to this.</source>
        <translation>لم يوافق الشخص على ذلك.</translation>
    </message>
    <message>
        <source>Nothing was sealed and nothing was sent.</source>
        <translation>لم يُختم شيء ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Ask for agreement, for this recipient alone. Refusing costs the person nothing.</source>
        <translation>اطلب الموافقة لهذه الجهة وحدها. الرفض لا يكلف الشخص شيئا.</translation>
    </message>
    <message>
        <source>The supervisor has not signed this yet.</source>
        <translation>لم يوقع المشرف بعد.</translation>
    </message>
    <message>
        <source>The decision is kept. Nothing was sent.</source>
        <translation>القرار محفوظ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Ask the supervisor to sign. In danger, call first and sign later.</source>
        <translation>اطلب من المشرف التوقيع. عند الخطر اتصل أولا ووقّع لاحقا.</translation>
    </message>
    <message>
        <source>There is no key of this recipient here.</source>
        <translation>لا يوجد هنا مفتاح لهذه الجهة.</translation>
    </message>
    <message>
        <source>Nothing was sealed. The referral by phone is still possible.</source>
        <translation>لم يُختم شيء. الإحالة بالهاتف ما زالت ممكنة.</translation>
    </message>
    <message>
        <source>Call the recipient. Ask the regional office for a new kit.</source>
        <translation>اتصل بالجهة. اطلب حقيبة جديدة من المكتب الإقليمي.</translation>
    </message>
    <message>
        <source>When this backup was made, no office was let in.</source>
        <translation>عند إنشاء هذه النسخة الاحتياطية لم يكن لأي مكتب حق الدخول.</translation>
    </message>
    <message>
        <source>It stays closed. Nothing on the stick was changed.</source>
        <translation>تبقى مغلقة. لم يتغير شيء على المفتاح.</translation>
    </message>
    <message>
        <source>Look for a backup made while we were let in. Else only the recovery sheet opens it.</source>
        <translation>ابحث عن نسخة أُنشئت حين كان لنا حق الدخول. وإلا فلا تفتحها إلا ورقة الاستعادة.</translation>
    </message>
    <message>
        <source>This post let in another office, or a key we no longer have.</source>
        <translation>منح هذا المركز الدخول لمكتب آخر، أو لمفتاح تشفير لم يعد عندنا.</translation>
    </message>
    <message>
        <source>Send the stick to the post&apos;s own region, or look for a newer backup.</source>
        <translation>أرسل المفتاح إلى جهة المركز، أو ابحث عن نسخة أحدث.</translation>
    </message>
    <message>
        <source>The post in this backup is none that our directory lists.</source>
        <translation>المركز في هذه النسخة ليس في دليلنا.</translation>
    </message>
    <message>
        <source>Nobody was given anything. The stick is as it was.</source>
        <translation>لم يُعط أحد شيئا. المفتاح كما كان.</translation>
    </message>
    <message>
        <source>Do not give it back. Read the newest kit, then call the post.</source>
        <translation>لا تُعده. اقرأ أحدث حقيبة ثم اتصل بالمركز.</translation>
    </message>
    <message>
        <source>This backup is damaged, or was altered.</source>
        <translation>هذه النسخة الاحتياطية تالفة أو تم تغييرها.</translation>
    </message>
    <message>
        <source>Nothing on the stick was changed. Our own vault is whole.</source>
        <translation>لم يتغير شيء على المفتاح. خزنتنا سليمة.</translation>
    </message>
    <message>
        <source>Choose another backup, or ask the post for an older one.</source>
        <translation>اختر نسخة أخرى، أو اطلب من المركز نسخة أقدم.</translation>
    </message>
    <message>
        <source>The stick did not take or keep the mended backup.</source>
        <translation>لم يأخذ المفتاح النسخة المُصلَحة أو لم يحفظها.</translation>
    </message>
    <message>
        <source>The post&apos;s own backup on it is as it was.</source>
        <translation>نسخة المركز عليه كما كانت.</translation>
    </message>
    <message>
        <source>Make room, or put another stick in. Then write it again.</source>
        <translation>وفّر مكانا أو أدخل مفتاحا آخر، ثم اكتبها من جديد.</translation>
    </message>
    <message>
        <source>The regional office did not give access to this backup.</source>
        <translation>لم يُعد المكتب الإقليمي الدخول إلى هذه النسخة.</translation>
    </message>
    <message>
        <source>The vault here and the stick are as they were.</source>
        <translation>الخزنة هنا والمفتاح كما كانا.</translation>
    </message>
    <message>
        <source>Choose the newest backup on the stick that came back from the region.</source>
        <translation>اختر أحدث نسخة على المفتاح العائد من الجهة.</translation>
    </message>
    <message>
        <source>The kit in use has no key of your region.</source>
        <translation>ليس في الحقيبة المستعملة مفتاح تشفير لجهتك.</translation>
    </message>
    <message>
        <source>Ask headquarters for a kit that lists it. Then come back.</source>
        <translation>اطلب من المقر حقيبة فيها هذا المفتاح، ثم عد إلى هنا.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>This is too short. Take several words.</source>
        <translation>هذه قصيرة جدا. اختر عدة كلمات.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>حالة المركز</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
</context>
<context>
    <name>PrintKey</name>
    <message>
        <source>Sent to the printer. Fetch every page at once.</source>
        <translation>أُرسلت إلى الطابعة. خذ كل الصفحات فورا.</translation>
    </message>
    <message>
        <source>Sent to {printer}. Fetch every page at once.</source>
        <translation>أُرسلت إلى {printer}. خذ كل الصفحات فورا.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>طباعة الآن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>trafficking</source>
        <translation>اتجار بالأشخاص</translation>
    </message>
    <message>
        <source>slavery</source>
        <translation>استرقاق</translation>
    </message>
    <message>
        <source>labour rights</source>
        <translation>حقوق العمل</translation>
    </message>
    <message>
        <source>child protection</source>
        <translation>حماية الطفولة</translation>
    </message>
    <message>
        <source>family tracing</source>
        <translation>البحث عن الأسرة</translation>
    </message>
    <message>
        <source>asylum</source>
        <translation>لجوء</translation>
    </message>
    <message>
        <source>vulnerable migrant</source>
        <translation>مهاجر في وضع هش</translation>
    </message>
    <message>
        <source>health</source>
        <translation>صحة</translation>
    </message>
    <message>
        <source>risk of self-harm</source>
        <translation>خطر على النفس</translation>
    </message>
    <message>
        <source>smuggling</source>
        <translation>تهريب المهاجرين</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>أوراق</translation>
    </message>
    <message>
        <source>security</source>
        <translation>أمن</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>رقابة</translation>
    </message>
    <message>
        <source>local help</source>
        <translation>مساعدة محلية</translation>
    </message>
    <message>
        <source>officer’s choice</source>
        <translation>اختيار الموظف</translation>
    </message>
    <message>
        <source>Now, by phone</source>
        <translation>الآن، بالهاتف</translation>
    </message>
    <message>
        <source>Tonight, by phone</source>
        <translation>هذه الليلة، بالهاتف</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>خلال أيام</translation>
    </message>
    <message>
        <source>With the next courier</source>
        <translation>مع البريد القادم</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>مُعد</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>on a stick</source>
        <translation>على مفتاح USB</translation>
    </message>
    <message>
        <source>received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Screen people and lead interviews</source>
        <translation>فرز الأشخاص وإجراء المقابلات</translation>
    </message>
    <message>
        <source>Read interviews and the indicators present</source>
        <translation>قراءة المقابلات والمؤشرات الموجودة</translation>
    </message>
    <message>
        <source>Read what is sealed: story, health, photos</source>
        <translation>قراءة ما هو مختوم: القصة والصحة والصور</translation>
    </message>
    <message>
        <source>Open it by the key of somebody who may</source>
        <translation>فتحه بمفتاح من يجوز له قراءته</translation>
    </message>
    <message>
        <source>Take over an interview that waits for another</source>
        <translation>التكفّل بمقابلة تنتظر زميلا آخر</translation>
    </message>
    <message>
        <source>Open an interview for correction</source>
        <translation>فتح مقابلة للتصحيح</translation>
    </message>
    <message>
        <source>Decide as the officer</source>
        <translation>اتخاذ القرار بصفة وكيل</translation>
    </message>
    <message>
        <source>Countersign as the supervisor</source>
        <translation>التوقيع بصفة مشرف</translation>
    </message>
    <message>
        <source>Have an officer countersign for some days</source>
        <translation>السماح لوكيل بالتوقيع بضعة أيام</translation>
    </message>
    <message>
        <source>See which answers would change a sign</source>
        <translation>رؤية الإجابات التي قد تغيّر علامة</translation>
    </message>
    <message>
        <source>Refer to a recipient</source>
        <translation>الإحالة إلى جهة</translation>
    </message>
    <message>
        <source>Take and answer a person&apos;s requests</source>
        <translation>استلام طلبات الشخص والرد عليها</translation>
    </message>
    <message>
        <source>Read and answer complaints</source>
        <translation>قراءة الشكاوى والرد عليها</translation>
    </message>
    <message>
        <source>Put something kept on hold, and end the hold</source>
        <translation>حفظ ما هو مُبقى من المحو وإنهاء الحفظ</translation>
    </message>
    <message>
        <source>Erase what was kept long enough</source>
        <translation>محو ما انتهت مدة حفظه</translation>
    </message>
    <message>
        <source>Write the registers of processing</source>
        <translation>كتابة سجلات المعالجة</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Take on a case or give it back</source>
        <translation>التكفّل بحالة أو إعادتها</translation>
    </message>
    <message>
        <source>Tell the outcome of a case</source>
        <translation>الإبلاغ بنتيجة حالة</translation>
    </message>
    <message>
        <source>Find cases in the register</source>
        <translation>البحث عن حالات في السجل</translation>
    </message>
    <message>
        <source>See what cases have in common</source>
        <translation>رؤية ما هو مشترك بين الحالات</translation>
    </message>
    <message>
        <source>Count, and write the workbook</source>
        <translation>العدّ وكتابة المصنّف</translation>
    </message>
    <message>
        <source>Publish bulletins</source>
        <translation>نشر النشرات</translation>
    </message>
    <message>
        <source>Trust the keys of an office</source>
        <translation>الوثوق بمفاتيح مكتب</translation>
    </message>
    <message>
        <source>Publish kits, at headquarters</source>
        <translation>نشر الحقائب، في المقر</translation>
    </message>
    <message>
        <source>Read and write sticks and messages</source>
        <translation>قراءة المفاتيح والرسائل وكتابتها</translation>
    </message>
    <message>
        <source>Install a kit that headquarters signed</source>
        <translation>تثبيت حقيبة وقّعها المقر</translation>
    </message>
    <message>
        <source>Go back to the kit before</source>
        <translation>العودة إلى الحقيبة السابقة</translation>
    </message>
    <message>
        <source>Move the post to another laptop</source>
        <translation>نقل المركز إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Check the laptop and make backups</source>
        <translation>فحص الحاسوب وعمل نسخ احتياطية</translation>
    </message>
    <message>
        <source>Let colleagues in</source>
        <translation>منح الدخول لزملاء</translation>
    </message>
    <message>
        <source>Give a colleague a new passphrase</source>
        <translation>إعطاء زميل عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>End a colleague&apos;s access</source>
        <translation>إنهاء دخول زميل</translation>
    </message>
    <message>
        <source>Make new keys for the office</source>
        <translation>إنشاء مفاتيح تشفير جديدة للمكتب</translation>
    </message>
    <message>
        <source>Help a post that nobody can open</source>
        <translation>مساعدة مركز لا يستطيع أحد فتحه</translation>
    </message>
    <message>
        <source>Lead a class and read its scores</source>
        <translation>إدارة حصة وقراءة نتائجها</translation>
    </message>
    <message>
        <source>one&apos;s own</source>
        <translation>ما يخصّك</translation>
    </message>
    <message>
        <source>never one&apos;s own</source>
        <translation>ليس ما يخصّك أبدا</translation>
    </message>
    <message>
        <source>the post&apos;s</source>
        <translation>ما يخصّ المركز</translation>
    </message>
    <message>
        <source>all posts&apos;</source>
        <translation>ما يخصّ كل المراكز</translation>
    </message>
    <message>
        <source>what was sent here</source>
        <translation>ما أُرسل إلى هنا</translation>
    </message>
    <message>
        <source>the class&apos;s</source>
        <translation>ما يخصّ الحصة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Regional officer</source>
        <translation>ضابط إقليمي</translation>
    </message>
    <message>
        <source>Agency officer</source>
        <translation>وكيل هيئة</translation>
    </message>
    <message>
        <source>Kit author</source>
        <translation>مؤلف الحقيبة</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>مدرب</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>the story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>العنف</translation>
    </message>
    <message>
        <source>security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>Sealed to whoever asked and to the supervisors: {kinds}.</source>
        <translation>مختوم، لا يقرؤه إلا من أجرى المقابلة والمشرفون: {kinds}.</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Passes</source>
        <translation>يمر</translation>
    </message>
    <message>
        <source>Short interview</source>
        <translation>مقابلة قصيرة</translation>
    </message>
    <message>
        <source>Full interview</source>
        <translation>مقابلة كاملة</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>A published sign</source>
        <translation>علامة منشورة</translation>
    </message>
    <message>
        <source>Asked for help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>أحاله شخص</translation>
    </message>
    <message>
        <source>A random draw</source>
        <translation>قرعة عشوائية</translation>
    </message>
</context>
</TS>
