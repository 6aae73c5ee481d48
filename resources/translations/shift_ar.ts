<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>DraftRows</name>
    <message>
        <source>The program could not look for danger in this paper. Read it yourself now.</source>
        <translation>تعذّر على البرنامج البحث عن خطر في هذه الاستمارة. تُقرأ الورقة نفسها الآن.</translation>
    </message>
    <message>
        <source>The paper tells of danger: {names}. Open the card now.</source>
        <translation>تتحدث الورقة عن خطر: {names}. افتح البطاقة الآن.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>افتح البطاقة</translation>
    </message>
    <message>
        <source>{code}: interview not finished</source>
        <translation>{code}: مقابلة لم تنته</translation>
    </message>
    <message>
        <source>{code}: paper form not typed to the end</source>
        <translation>{code}: استمارة ورقية لم يكتمل إدخالها</translation>
    </message>
    <message>
        <source>{code}: opened for correction</source>
        <translation>{code}: مفتوحة للتصحيح</translation>
    </message>
    <message>
        <source>Last answer {time} ago. Everything is saved.</source>
        <translation>آخر جواب قبل {time}. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>{code}: handed over to you by {who}</source>
        <translation>{code}: سلّمها إليك {who}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>{code}: handed over to {who}</source>
        <translation>{code}: سُلّمت إلى {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>{code}: waits for {who}</source>
        <translation>{code}: تنتظر {who}</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>التكفّل بها</translation>
    </message>
    <message>
        <source>Not accepted yet. Reason: {reason}.</source>
        <translation>لم تُقبل بعد. السبب: {reason}.</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>On duty</source>
        <translation>في المناوبة</translation>
    </message>
    <message>
        <source>Not on duty: {names}</source>
        <translation>خارج المناوبة: {names}</translation>
    </message>
    <message>
        <source>{role}, since {time}</source>
        <translation>{role}، منذ {time}</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand {code} over</source>
        <translation>تسليم {code}</translation>
    </message>
    <message>
        <source>Everything that was answered goes with it.</source>
        <translation>تنتقل معها كل الأجوبة.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <translation>من يكمل؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Your colleague accepts it on the shift page. Tell the person who comes, and ask whether they agree. Both names stay in the interview.</source>
        <translation>يقبلها زميلك في صفحة المناوبة. أخبر الشخص بمن سيأتي واسأله هل يوافق. يبقى الاسمان في المقابلة.</translation>
    </message>
    <message>
        <source>Nobody else interviews at this post. A supervisor adds people in Settings.</source>
        <translation>لا أحد آخر يجري المقابلات في هذا المركز. يضيف المشرف أشخاصا في الإعدادات.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>LeftNotesPage</name>
    <message>
        <source>Urgent notes</source>
        <translation>ملاحظات عاجلة</translation>
    </message>
    <message>
        <source>Which interview does it belong to?</source>
        <translation>إلى أي مقابلة تعود؟</translation>
    </message>
    <message>
        <source>No interview is unfinished. Begin one; then put the note to it here.</source>
        <translation>لا مقابلة غير مكتملة. ابدأ مقابلة ثم ضم الملاحظة إليها هنا.</translation>
    </message>
    <message>
        <source>No urgent note waits.</source>
        <translation>لا ملاحظة عاجلة تنتظر.</translation>
    </message>
    <message>
        <source>Back to the shift</source>
        <translation>العودة إلى المناوبة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>To no interview: destroy it</source>
        <translation>لا تعود إلى مقابلة: إتلافها</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>إتلافها</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent note(s) left while the vault was locked</source>
        <translation>
            <numerusform>لا ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>ملاحظتان عاجلتان تُركتا والخزنة مغلقة</numerusform>
            <numerusform>%n ملاحظات عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>%n ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>%n ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it now: somebody may be in danger.</source>
        <translation>اقرأ الآن: قد يكون أحد في خطر.</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>بدأت {when}</translation>
    </message>
</context>
<context>
    <name>OpenSealed</name>
    <message>
        <source>A life is in danger</source>
        <translation>حياة في خطر</translation>
    </message>
    <message>
        <source>A child is in danger</source>
        <translation>طفل في خطر</translation>
    </message>
    <message>
        <source>Whoever cares for them must know</source>
        <translation>يجب أن يعرف من يرعى الشخص</translation>
    </message>
    <message>
        <source>Whoever asked is away</source>
        <translation>من أجرى المقابلة غائب</translation>
    </message>
</context>
<context>
    <name>OpenSealedPage</name>
    <message>
        <source>Open what is sealed</source>
        <translation>فتح ما هو مختوم</translation>
    </message>
    <message>
        <source>Open what is sealed of {code}</source>
        <translation>فتح ما هو مختوم من {code}</translation>
    </message>
    <message>
        <source>Whose key opens it?</source>
        <translation>بمفتاح من؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Their passphrase, typed by them</source>
        <translation>عبارة مروره، يكتبها هو بنفسه</translation>
    </message>
    <message>
        <source>Nobody else looks while they type. From then on you read it too. Both names and the reason stand in the audit trail.</source>
        <translation>لا ينظر أحد أثناء الكتابة. بعد ذلك تقرؤه أنت أيضا. الاسمان والسبب في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Nobody else at this post has a key to all of it. What is not sealed can be read.</source>
        <translation>لا أحد غيرك في هذا المركز لديه مفتاح لكل ذلك. يمكن قراءة ما ليس مختوما.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>اتركه مغلقا</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Hand over the shift</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>The vault locks. What waits stays here for who comes.</source>
        <translation>تُقفل الخزنة. وما ينتظر يبقى هنا لمن يأتي.</translation>
    </message>
    <message>
        <source>A word for the next shift</source>
        <translation>كلمة إلى المناوبة التالية</translation>
    </message>
    <message>
        <source>Codes, no names. Everybody of this post reads it, until that shift ends.</source>
        <translation>رموز لا أسماء. يقرؤها كل من في المركز حتى تنتهي تلك المناوبة.</translation>
    </message>
    <message>
        <source>To do before the relief</source>
        <translation>للإنجاز قبل التسليم</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only I leave</source>
        <translation>أغادر وحدي</translation>
    </message>
    <message>
        <source>Hand over and lock</source>
        <translation>تسليم وإقفال</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ScreenedCard</name>
    <message>
        <source>Pre-screen since midnight</source>
        <translation>الفرز الأولي منذ منتصف الليل</translation>
    </message>
    <message>
        <source>Totals only, no identity.</source>
        <translation>أعداد فقط دون أي هوية.</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Shift</source>
        <translation>المناوبة</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>مناوبة الليل</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>مناوبة النهار</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Short interview</source>
        <translation>مقابلة قصيرة</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح</translation>
    </message>
    <message>
        <source>Type in a paper form</source>
        <translation>إدخال استمارة ورقية</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>استمارة ورقية</translation>
    </message>
    <message>
        <source>To do before the relief</source>
        <translation>للإنجاز قبل التسليم</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Health of the post</source>
        <translation>حالة المركز</translation>
    </message>
    <message>
        <source>Nothing waits. Begin with a pre-screen.</source>
        <translation>لا شيء ينتظر. ابدأ بفرز أولي.</translation>
    </message>
    <message>
        <source>somebody who has left the post</source>
        <translation>شخص غادر المركز</translation>
    </message>
    <message>
        <source>**The last shift, {by}, {when}:** {note}</source>
        <translation>**المناوبة السابقة، {by}، {when}:** {note}</translation>
    </message>
    <message numerus="yes">
        <source>Still looking at %n half-typed paper(s) for signs of danger.</source>
        <translation>
            <numerusform>لا توجد استمارة قيد البحث عن خطر.</numerusform>
            <numerusform>جارٍ البحث عن خطر في استمارة واحدة لم تكتمل كتابتها.</numerusform>
            <numerusform>جارٍ البحث عن خطر في استمارتين لم تكتمل كتابتهما.</numerusform>
            <numerusform>جارٍ البحث عن خطر في %n استمارات لم تكتمل كتابتها.</numerusform>
            <numerusform>جارٍ البحث عن خطر في %n استمارة لم تكتمل كتابتها.</numerusform>
            <numerusform>جارٍ البحث عن خطر في %n استمارة لم تكتمل كتابتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%n أشخاص ينتظرون</numerusform>
            <numerusform>%n شخصا ينتظرون</numerusform>
            <numerusform>%n شخص ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one since {time}</source>
        <translation>الأول منذ {time}</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Starter kit: nothing validated</source>
        <translation>حقيبة البداية: لا شيء مصادق عليه</translation>
    </message>
    <message>
        <source>Kit of headquarters</source>
        <translation>حقيبة المقر</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) missing</source>
        <translation>
            <numerusform>لا ينقص أي إشعار</numerusform>
            <numerusform>ينقص إشعار واحد</numerusform>
            <numerusform>ينقص إشعاران</numerusform>
            <numerusform>تنقص %n إشعارات</numerusform>
            <numerusform>ينقص %n إشعارا</numerusform>
            <numerusform>ينقص %n إشعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A key ends in %n day(s)</source>
        <translation>
            <numerusform>ينتهي مفتاح اليوم</numerusform>
            <numerusform>ينتهي مفتاح بعد يوم واحد</numerusform>
            <numerusform>ينتهي مفتاح بعد يومين</numerusform>
            <numerusform>ينتهي مفتاح بعد %n أيام</numerusform>
            <numerusform>ينتهي مفتاح بعد %n يوما</numerusform>
            <numerusform>ينتهي مفتاح بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys: fine</source>
        <translation>المفاتيح: سليمة</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>on leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>at another post</source>
        <translation>في مركز آخر</translation>
    </message>
    <message>
        <source>at a training</source>
        <translation>في تكوين</translation>
    </message>
</context>
<context>
    <name>StandInCard</name>
    <message>
        <source>Countersigning</source>
        <translation>توقيع المشرف</translation>
    </message>
    <message>
        <source>Name an officer</source>
        <translation>تعيين وكيل</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
    <message>
        <source>If you will be away, an officer can countersign for some days.</source>
        <translation>إن كنت ستغيب، يمكن لوكيل أن يوقّع مكانك بضعة أيام.</translation>
    </message>
    <message>
        <source>{taker} countersigns for {giver} until {when}: {reason}.</source>
        <translation>{taker} يوقّع مكان {giver} حتى {when}: {reason}.</translation>
    </message>
</context>
<context>
    <name>StandInPage</name>
    <message>
        <source>Countersigning</source>
        <translation>توقيع المشرف</translation>
    </message>
    <message>
        <source>Who countersigns while you are away?</source>
        <translation>من يوقّع في غيابك؟</translation>
    </message>
    <message>
        <source>It ends by itself, or when you end it on the shift page.</source>
        <translation>ينتهي من تلقاء نفسه، أو حين تنهيه في صفحة المناوبة.</translation>
    </message>
    <message>
        <source>Which officer?</source>
        <translation>أي وكيل؟</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>لأي مدة؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
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
    <message>
        <source>They never countersign an interview of their own, and see nothing that is sealed. It stands in the audit trail.</source>
        <translation>لا يوقّع هذا الوكيل أبدا مقابلة تخصّه، ولا يرى شيئا مما هو مختوم. يبقى ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>There is no officer to name. A supervisor adds people in Settings.</source>
        <translation>لا يوجد وكيل لتعيينه. يضيف المشرف الأشخاص في الإعدادات.</translation>
    </message>
    <message>
        <source>Name nobody</source>
        <translation>عدم تعيين أحد</translation>
    </message>
    <message>
        <source>Let them countersign</source>
        <translation>السماح بالتوقيع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>TodoRows</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>And %n more with a plan for the night</source>
        <translation>
            <numerusform>ولا مقابلة أخرى بخطة لليل</numerusform>
            <numerusform>ومقابلة أخرى بخطة لليل</numerusform>
            <numerusform>ومقابلتان أخريان بخطة لليل</numerusform>
            <numerusform>و%n مقابلات أخرى بخطة لليل</numerusform>
            <numerusform>و%n مقابلة أخرى بخطة لليل</numerusform>
            <numerusform>و%n مقابلة أخرى بخطة لليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not finished</source>
        <translation>
            <numerusform>ولا مقابلة أخرى غير منتهية</numerusform>
            <numerusform>ومقابلة أخرى غير منتهية</numerusform>
            <numerusform>ومقابلتان أخريان غير منتهيتين</numerusform>
            <numerusform>و%n مقابلات أخرى غير منتهية</numerusform>
            <numerusform>و%n مقابلة أخرى غير منتهية</numerusform>
            <numerusform>و%n مقابلة أخرى غير منتهية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not decided</source>
        <translation>
            <numerusform>ولا مقابلة أخرى دون قرار</numerusform>
            <numerusform>ومقابلة أخرى دون قرار</numerusform>
            <numerusform>ومقابلتان أخريان دون قرار</numerusform>
            <numerusform>و%n مقابلات أخرى دون قرار</numerusform>
            <numerusform>و%n مقابلة أخرى دون قرار</numerusform>
            <numerusform>و%n مقابلة أخرى دون قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more not countersigned</source>
        <translation>
            <numerusform>ولا مقابلة أخرى دون توقيع ثان</numerusform>
            <numerusform>ومقابلة أخرى دون توقيع ثان</numerusform>
            <numerusform>ومقابلتان أخريان دون توقيع ثان</numerusform>
            <numerusform>و%n مقابلات أخرى دون توقيع ثان</numerusform>
            <numerusform>و%n مقابلة أخرى دون توقيع ثان</numerusform>
            <numerusform>و%n مقابلة أخرى دون توقيع ثان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent note(s) left while the vault was locked</source>
        <translation>
            <numerusform>لا ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>ملاحظتان عاجلتان تُركتا والخزنة مغلقة</numerusform>
            <numerusform>%n ملاحظات عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>%n ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
            <numerusform>%n ملاحظة عاجلة تُركت والخزنة مغلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it now: somebody may be in danger.</source>
        <translation>اقرأ الآن: قد يكون أحد في خطر.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>{place}. Responsible: {who}.</source>
        <translation>{place}. المسؤول: {who}.</translation>
    </message>
    <message>
        <source>{code}: contact {when}</source>
        <translation>{code}: الاتصال {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{code}: not decided</source>
        <translation>{code}: دون قرار</translation>
    </message>
    <message>
        <source>The interview is closed. Look at the indicators and decide.</source>
        <translation>انتهت المقابلة. انظر في المؤشرات وقرر.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>{code}: not countersigned</source>
        <translation>{code}: دون توقيع ثان</translation>
    </message>
    <message>
        <source>The officer has decided. A supervisor looks at it.</source>
        <translation>قرر الوكيل. ينظر المشرف في الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed packet(s), not yet on a stick</source>
        <translation>
            <numerusform>لا ظرف مختوم</numerusform>
            <numerusform>ظرف مختوم واحد ليس على مفتاح بعد</numerusform>
            <numerusform>ظرفان مختومان ليسا على مفتاح بعد</numerusform>
            <numerusform>%n ظروف مختومة ليست على مفتاح بعد</numerusform>
            <numerusform>%n ظرفا مختوما ليست على مفتاح بعد</numerusform>
            <numerusform>%n ظرف مختوم ليست على مفتاح بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest waits for {time}. They stay here until the receipt.</source>
        <translation>أقدمها ينتظر منذ {time}. تبقى هنا حتى إشعار الاستلام.</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>الكتابة على مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked about what is kept</source>
        <translation>
            <numerusform>لا طلب بشأن ما هو محفوظ</numerusform>
            <numerusform>طلب شخص واحد بشأن ما هو محفوظ</numerusform>
            <numerusform>طلب شخصان بشأن ما هو محفوظ</numerusform>
            <numerusform>طلب %n أشخاص بشأن ما هو محفوظ</numerusform>
            <numerusform>طلب %n شخصا بشأن ما هو محفوظ</numerusform>
            <numerusform>طلب %n شخص بشأن ما هو محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is to be answered by {day}.</source>
        <translation>الجواب الأول قبل {day}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا تأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are due for erasure</source>
        <translation>
            <numerusform>لا مقابلة للمحو</numerusform>
            <numerusform>مقابلة واحدة حان محوها</numerusform>
            <numerusform>مقابلتان حان محوهما</numerusform>
            <numerusform>%n مقابلات حان محوها</numerusform>
            <numerusform>%n مقابلة حان محوها</numerusform>
            <numerusform>%n مقابلة حان محوها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased before somebody has looked.</source>
        <translation>لا يُمحى شيء قبل أن ينظر فيه أحد.</translation>
    </message>
</context>
</TS>
