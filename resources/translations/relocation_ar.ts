<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AskedFirst</name>
    <message>
        <source>Ask each of them first: {names}.</source>
        <translation>اسأل كل واحد منهم أولا: {names}.</translation>
    </message>
</context>
<context>
    <name>DestroyPostPage</name>
    <message>
        <source>Destroy this copy of the post</source>
        <translation>إتلاف هذه النسخة من المركز</translation>
    </message>
    <message>
        <source>The post goes on at the other laptop. Nothing of it stays on this one.</source>
        <translation>يواصل المركز على الحاسوب الآخر. لا يبقى منه شيء على هذا.</translation>
    </message>
    <message>
        <source>**First see it open on the other laptop**, or hear by phone that it does. After this nobody can take the post back here. What nobody agreed to keep did not go along: it is lost, also where its author still needs it. {ask}</source>
        <translation>**تأكد أولا أنه يفتح على الحاسوب الآخر**، أو اسمع ذلك بالهاتف. بعد هذا لا يستطيع أحد استرجاع المركز هنا. وما لم يوافق أحد على حفظه لم يُنقل: يضيع، ولو كان صاحبه ما زال يحتاج إليه. {ask}</translation>
    </message>
    <message>
        <source>Type the name of the post</source>
        <translation>اكتب اسم المركز</translation>
    </message>
    <message>
        <source>{name}: by typing it you say that it works on the other laptop.</source>
        <translation>{name}: بكتابته تقول إنه يعمل على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>It shows that you are the supervisor.</source>
        <translation>تثبت أنك المشرف.</translation>
    </message>
    <message>
        <source>Keep it, to read</source>
        <translation>إبقاؤه للقراءة</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>إتلاف نهائي</translation>
    </message>
    <message>
        <source>The keys go first</source>
        <translation>مفاتيح التشفير أولا</translation>
    </message>
    <message>
        <source>From that moment nobody can read anything here, also if power fails.</source>
        <translation>منذ تلك اللحظة لا يستطيع أحد قراءة أي شيء هنا، حتى لو انقطعت الكهرباء.</translation>
    </message>
    <message>
        <source>Then all files of the post</source>
        <translation>ثم كل ملفات المركز</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>لا مقابلات</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>access of %n person(s)</source>
        <translation>
            <numerusform>لا دخول لأحد</numerusform>
            <numerusform>دخول شخص واحد</numerusform>
            <numerusform>دخول شخصين</numerusform>
            <numerusform>دخول %n أشخاص</numerusform>
            <numerusform>دخول %n شخصا</numerusform>
            <numerusform>دخول %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>packets, audit trail and the backups on this laptop</source>
        <translation>الأظرف وسجل التدقيق والنسخ الاحتياطية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What a drive may keep</source>
        <translation>ما قد يبقى على القرص</translation>
    </message>
    <message>
        <source>Old blocks can stay on flash, even those of the keys. They stay locked under the passphrases of then.</source>
        <translation>قد تبقى كتل قديمة في ذاكرة الفلاش، حتى كتل مفاتيح التشفير. تبقى مقفلة بعبارات مرور ذلك الوقت.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>ما لا يُمس</translation>
    </message>
    <message>
        <source>Backups on sticks. They open with the old passphrases and sheet.</source>
        <translation>النسخ الاحتياطية على مفاتيح USB. تفتح بعبارات المرور والورقة القديمة.</translation>
    </message>
    <message>
        <source>This is not the name of the post.</source>
        <translation>ليس هذا اسم المركز.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>Looking at the passphrase</source>
        <translation>التحقق من عبارة المرور</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Move the post to another laptop</source>
        <translation>نقل المركز إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Interviews, people, keys and sealed packets go along, all encrypted.</source>
        <translation>تنتقل معه المقابلات والأشخاص والمفاتيح والظروف المختومة، وكلها مشفرة.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>It shows that you are the supervisor.</source>
        <translation>تثبت أنك المشرف.</translation>
    </message>
    <message>
        <source>Keep the post here</source>
        <translation>إبقاء المركز هنا</translation>
    </message>
    <message>
        <source>Choose the stick and hand over</source>
        <translation>اختيار المفتاح والتسليم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything goes onto a stick</source>
        <translation>يُنقل كل شيء إلى مفتاح USB</translation>
    </message>
    <message>
        <source>It is read back and compared. Until then the post stays here.</source>
        <translation>يُعاد ما كُتب قراءةً ومقارنةً. وإلى ذلك الحين يبقى المركز هنا.</translation>
    </message>
    <message>
        <source>You get a code of fourteen groups</source>
        <translation>تحصل على رمز من أربع عشرة مجموعة</translation>
    </message>
    <message>
        <source>Write it on paper. It travels apart from the stick.</source>
        <translation>اكتبه على ورق. ويسافر منفصلا عن المفتاح.</translation>
    </message>
    <message>
        <source>This laptop then only reads</source>
        <translation>بعدها لا يُستعمل هذا الحاسوب إلا للقراءة</translation>
    </message>
    <message>
        <source>If the stick is lost, a supervisor takes the post back here.</source>
        <translation>إذا ضاع المفتاح استعاد مشرفٌ المركزَ هنا.</translation>
    </message>
    <message>
        <source>What nobody agreed to keep stays behind</source>
        <translation>ما لم يوافق أحد على حفظه يبقى هنا</translation>
    </message>
    <message>
        <source>One that is sealed stands in no list: afterwards only its author can read it, only here. Everybody settles theirs first.</source>
        <translation>المقابلة المختومة لا تظهر في أي قائمة: بعد ذلك لا يقرؤها إلا صاحبها، وهنا فقط. فليسوِّ كلٌّ ما لديه أولا.</translation>
    </message>
    <message>
        <source>**Finish these interviews first**: nobody has agreed to keep them yet. {codes}</source>
        <translation>**أنهِ هذه المقابلات أولا**: لم يوافق أحد بعد على حفظها. {codes}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>Copying, sealing, writing, comparing</source>
        <translation>نسخ وختم وكتابة ومقارنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The post stays here, whole.</source>
        <translation>يبقى المركز هنا كاملا.</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>the stick is lost</source>
        <translation>ضاع المفتاح</translation>
    </message>
    <message>
        <source>the stick cannot be read</source>
        <translation>تتعذر قراءة المفتاح</translation>
    </message>
    <message>
        <source>the other laptop does not work</source>
        <translation>الحاسوب الآخر لا يعمل</translation>
    </message>
    <message>
        <source>it was handed over by mistake</source>
        <translation>سُلّم خطأً</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>Handed over</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>On the other laptop choose **Take a post over from a stick** on the first page, then type the code. Everybody unlocks there with the passphrase they have.</source>
        <translation>على الحاسوب الآخر اختر **تسلّم مركز من مفتاح USB** في الصفحة الأولى، ثم اكتب الرمز. ويفتح كل واحد هناك بعبارة المرور التي لديه.</translation>
    </message>
    <message>
        <source>The code that opens the stick</source>
        <translation>الرمز الذي يفتح المفتاح</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Destroy this copy</source>
        <translation>إتلاف هذه النسخة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>This post was handed over to another laptop</source>
        <translation>سُلّم هذا المركز إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>By {name}, {when}. Nothing is begun or changed here since.</source>
        <translation>سلّمه {name}، {when}. ومنذ ذلك لا يُبدأ شيء هنا ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>The other laptop never opened it?</source>
        <translation>ألم يفتحه الحاسوب الآخر قط؟</translation>
    </message>
    <message>
        <source>Take the post back only if the other laptop does not work with it. Packets then get numbers of a new series, the regional office sees that. Call it all the same.</source>
        <translation>لا تستعد المركز إلا إذا كان الحاسوب الآخر لا يعمل به. عندها تأخذ الظروف أرقام سلسلة جديدة، ويرى المكتب الجهوي ذلك. ومع ذلك اتصل به.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>اختر السبب</translation>
    </message>
    <message>
        <source>Take the post back here</source>
        <translation>استعادة المركز هنا</translation>
    </message>
    <message>
        <source>**These interviews of yours did not go along**: nobody agreed yet to keep them. You alone can read them, only here, until this copy is destroyed. If somebody is in danger, call now. To go on with one, have the post taken back here first.</source>
        <translation>**مقابلاتك هذه لم تُنقل**: لم يوافق أحد بعد على حفظها. أنت وحدك تستطيع قراءتها، وهنا فقط، إلى أن تُتلف هذه النسخة. إذا كان أحد في خطر فاتصل الآن. ولمواصلة إحداها اطلب أولا استرجاع المركز هنا.</translation>
    </message>
    <message>
        <source>Kept here, to read</source>
        <translation>محفوظ هنا للقراءة</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>قراءة الأجوبة</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
</context>
</TS>
