<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Who did what, when. Nobody can change an entry without being noticed.</source>
        <translation>من فعل ماذا ومتى. لا أحد يغير قيدا دون أن يُلاحظ.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was done by this person on this day.</source>
        <translation>لم يفعل هذا الشخص شيئا في هذا اليوم.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل القيود</translation>
    </message>
    <message>
        <source>Reading the trail from its first entry on</source>
        <translation>قراءة السجل من أول قيد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>النظر لا يغير شيئا.</translation>
    </message>
    <message>
        <source>The trail is whole: {count} entries.</source>
        <translation>السجل كامل: {count} قيدا.</translation>
    </message>
    <message>
        <source>Entry {number} is missing: the end was cut off, or an old vault put back.</source>
        <translation>القيد {number} مفقود: قُطعت النهاية أو أعيدت خزنة قديمة.</translation>
    </message>
    <message>
        <source>Entry {number} does not fit: it or one before it was changed.</source>
        <translation>القيد {number} لا يتوافق: تغير هو أو قيد قبله.</translation>
    </message>
    <message>
        <source>Write nothing more here. Make a backup. Call the regional office.</source>
        <translation>لا تكتب شيئا بعد هنا. أنجز نسخة احتياطية. اتصل بالمكتب الجهوي.</translation>
    </message>
    <message>
        <source>Write nothing more here. Make a backup. Call headquarters.</source>
        <translation>لا تكتب شيئًا بعد الآن هنا. اصنع نسخة احتياطية. اتصل بالمقر.</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>الشخص:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>اليوم:</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>the regional office</source>
        <translation>المكتب الإقليمي</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>Entry {number}, {when}. {who}: {what}.</source>
        <translation>القيد {number}، {when}. {who}: {what}.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>opened the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>closed the vault</source>
        <translation>أغلق الخزنة</translation>
    </message>
    <message>
        <source>a passphrase was wrong</source>
        <translation>عبارة سر خاطئة</translation>
    </message>
    <message>
        <source>read it</source>
        <translation>قرأه</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>saved pages to print</source>
        <translation>حفظ صفحات للطباعة</translation>
    </message>
    <message>
        <source>sealed or wrote what leaves</source>
        <translation>ختم أو كتب ما يغادر</translation>
    </message>
    <message>
        <source>took something in</source>
        <translation>استلم شيئا</translation>
    </message>
    <message>
        <source>put a packet into quarantine</source>
        <translation>وضع ظرفا في الحجر</translation>
    </message>
    <message>
        <source>erased it</source>
        <translation>محاه</translation>
    </message>
    <message>
        <source>changed who has access</source>
        <translation>غيّر من له حق الدخول</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>غيّر إعدادا</translation>
    </message>
    <message>
        <source>made or removed a backup</source>
        <translation>أنجز أو أزال نسخة احتياطية</translation>
    </message>
    <message>
        <source>restored the vault</source>
        <translation>استعاد الخزنة</translation>
    </message>
    <message>
        <source>moved the post to another laptop</source>
        <translation>نقل المركز إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>an older vault was put back</source>
        <translation>أعيدت خزنة أقدم</translation>
    </message>
    <message>
        <source>the clock went back</source>
        <translation>رجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>opened a sealed part by a second key</source>
        <translation>فتح جزءا مختوما بمفتاح ثان</translation>
    </message>
    <message>
        <source>a file was lost or damaged</source>
        <translation>ضاع ملف أو تلف</translation>
    </message>
    <message>
        <source>opened a copy of the vault, to help</source>
        <translation>فتح نسخة من الخزنة للمساعدة</translation>
    </message>
    <message>
        <source>opened an emergency card</source>
        <translation>فتح بطاقة طوارئ</translation>
    </message>
    <message>
        <source>looked at links</source>
        <translation>نظر في الروابط</translation>
    </message>
    <message>
        <source>read a plan for the night</source>
        <translation>قرأ خطة لليل</translation>
    </message>
    <message>
        <source>read an urgent note</source>
        <translation>قرأ ملاحظة عاجلة</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>قرأ رسالة</translation>
    </message>
    <message>
        <source>read a sealed part</source>
        <translation>قرأ جزءا مختوما</translation>
    </message>
    <message>
        <source>began the interview</source>
        <translation>بدأ المقابلة</translation>
    </message>
    <message>
        <source>began to type in a paper form</source>
        <translation>بدأ إدخال استمارة ورقية</translation>
    </message>
    <message>
        <source>saved answers</source>
        <translation>حفظ أجوبة</translation>
    </message>
    <message>
        <source>dealt with an urgent note</source>
        <translation>عالج ملاحظة عاجلة</translation>
    </message>
    <message>
        <source>keeping was agreed</source>
        <translation>قُبل الحفظ</translation>
    </message>
    <message>
        <source>asked if a paper is safe to carry</source>
        <translation>سأل هل حمل ورقة آمن</translation>
    </message>
    <message>
        <source>the signs were stored</source>
        <translation>حُفظت المؤشرات</translation>
    </message>
    <message>
        <source>changed a referral</source>
        <translation>غيّر إحالة</translation>
    </message>
    <message>
        <source>sealed a part</source>
        <translation>ختم جزءا</translation>
    </message>
    <message>
        <source>a person’s request</source>
        <translation>طلب من شخص</translation>
    </message>
    <message>
        <source>took up, left or ended the shift</source>
        <translation>استلم المناوبة أو غادرها أو أنهاها</translation>
    </message>
    <message>
        <source>sent pages to a printer</source>
        <translation>أرسل صفحات إلى طابعة</translation>
    </message>
    <message>
        <source>saved it to print for the file</source>
        <translation>حفظه للطباعة من أجل الملف</translation>
    </message>
    <message>
        <source>saved a slip to print</source>
        <translation>حفظ ورقة للطباعة</translation>
    </message>
    <message>
        <source>printed the recovery sheet</source>
        <translation>طبع ورقة الاستعادة</translation>
    </message>
    <message>
        <source>saved a person’s own copy</source>
        <translation>حفظ نسخة شخص</translation>
    </message>
    <message>
        <source>erased it: its time was up</source>
        <translation>محاه: حلّ أجله</translation>
    </message>
    <message>
        <source>erased it: it was taken back</source>
        <translation>محاه: سحبه الشخص</translation>
    </message>
    <message>
        <source>removed a packet from quarantine</source>
        <translation>أزال ظرفا من الحجر</translation>
    </message>
    <message>
        <source>let somebody in</source>
        <translation>منح حق الدخول</translation>
    </message>
    <message>
        <source>ended an access</source>
        <translation>أنهى حق الدخول</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>غيّر عبارة سر</translation>
    </message>
    <message>
        <source>gave a passphrase anew</source>
        <translation>أعطى عبارة سر جديدة</translation>
    </message>
    <message>
        <source>made a new recovery sheet</source>
        <translation>أنجز ورقة استعادة جديدة</translation>
    </message>
    <message>
        <source>let the regional office in</source>
        <translation>منح المكتب الإقليمي الدخول</translation>
    </message>
    <message>
        <source>ended the region’s access</source>
        <translation>أنهى دخول الجهة</translation>
    </message>
    <message>
        <source>a kit ended the region’s key, and its access</source>
        <translation>أنهت حقيبة مفتاح الجهة ودخولها</translation>
    </message>
    <message>
        <source>opened a post’s backup, to help</source>
        <translation>فتح نسخة مركز للمساعدة</translation>
    </message>
    <message>
        <source>gave a post access again</source>
        <translation>أعاد الدخول لمركز</translation>
    </message>
    <message>
        <source>let an officer countersign</source>
        <translation>سمح لوكيل بالتوقيع مكان المشرف</translation>
    </message>
    <message>
        <source>ended countersigning</source>
        <translation>أنهى توقيع وكيل مكان المشرف</translation>
    </message>
    <message>
        <source>set a damaged record apart</source>
        <translation>وضع سجلا متضررا جانبا</translation>
    </message>
    <message>
        <source>took a damaged record as it is</source>
        <translation>قبِل سجلا متضررا كما هو</translation>
    </message>
    <message>
        <source>put a record back from a backup</source>
        <translation>استعاد سجلا من نسخة احتياطية</translation>
    </message>
    <message>
        <source>mended the list of people</source>
        <translation>أصلح قائمة الأشخاص</translation>
    </message>
    <message>
        <source>saved what a damaged file had</source>
        <translation>أنقذ ما كان في ملف تالف</translation>
    </message>
    <message>
        <source>dealt with a lost file</source>
        <translation>عالج ضياع ملف</translation>
    </message>
    <message>
        <source>began to hand the post over</source>
        <translation>بدأ تسليم المركز</translation>
    </message>
    <message>
        <source>handed the post over, closed this laptop</source>
        <translation>سلّم المركز وأغلق هذا الحاسوب</translation>
    </message>
    <message>
        <source>took the post over on this laptop</source>
        <translation>تسلّم المركز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>took the post back after a handover</source>
        <translation>استعاد المركز بعد تسليمه</translation>
    </message>
    <message>
        <source>published a kit</source>
        <translation>نشر حقيبة</translation>
    </message>
    <message>
        <source>ended the keys of an office</source>
        <translation>أنهى مفاتيح تشفير مكتب</translation>
    </message>
    <message>
        <source>made or retired keys</source>
        <translation>أنشأ مفاتيح تشفير أو سحبها</translation>
    </message>
    <message>
        <source>put it on hold</source>
        <translation>حفظه قانونيا</translation>
    </message>
    <message>
        <source>ended a hold</source>
        <translation>رفع الحفظ</translation>
    </message>
    <message>
        <source>searched the register; cases found: {count}</source>
        <translation>بحث في السجل؛ الحالات التي وُجدت: {count}</translation>
    </message>
</context>
</TS>
