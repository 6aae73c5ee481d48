<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
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
        <source>It cannot be opened here afterwards. Everybody finishes theirs first.</source>
        <translation>لا يمكن فتحه هنا بعد ذلك. ينهي كلٌّ ما لديه أولاً.</translation>
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
