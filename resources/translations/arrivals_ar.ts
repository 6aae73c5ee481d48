<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>Arrivals</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معادة</translation>
    </message>
    <message>
        <source>waits for words</source>
        <translation>تنتظر كلمات</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>left on the stick</source>
        <translation>متروكة على المفتاح</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إشعار بالاستلام</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>حقيبة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Receipts, kits and packets come on sticks.</source>
        <translation>تصل الإشعارات والحقائب والأظرف على مفاتيح.</translation>
    </message>
    <message>
        <source>Stick {stick}, read {when}.</source>
        <translation>المفتاح {stick}، قُرئ {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s), each taken in by itself.</source>
        <translation>
            <numerusform>لا أظرف.</numerusform>
            <numerusform>ظرف واحد عولج وحده.</numerusform>
            <numerusform>ظرفان عولج كل منهما وحده.</numerusform>
            <numerusform>%n أظرف عولج كل منها وحده.</numerusform>
            <numerusform>%n ظرفا عولج كل منها وحده.</numerusform>
            <numerusform>%n ظرف عولج كل منها وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals report</source>
        <translation>تقرير الوارد</translation>
    </message>
    <message>
        <source>No stick was read yet. Put one in, then read it.</source>
        <translation>لم يُقرأ أي مفتاح بعد. أدخل مفتاحا ثم اقرأه.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show our keys to the region</source>
        <translation>عرض مفاتيحنا على الجهة</translation>
    </message>
    <message>
        <source>Our keys</source>
        <translation>مفاتيحنا</translation>
    </message>
    <message>
        <source>Stop after this packet</source>
        <translation>التوقف بعد هذا الظرف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message numerus="yes">
        <source>Messages, %n not read</source>
        <translation>
            <numerusform>الرسائل، كلها مقروءة</numerusform>
            <numerusform>الرسائل، واحدة غير مقروءة</numerusform>
            <numerusform>الرسائل، اثنتان غير مقروءتين</numerusform>
            <numerusform>الرسائل، %n غير مقروءة</numerusform>
            <numerusform>الرسائل، %n غير مقروءة</numerusform>
            <numerusform>الرسائل، %n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Answer the cases, seal receipts</source>
        <translation>الرد على الحالات وختم الإشعارات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message numerus="yes">
        <source>Quarantine, %n packet(s)</source>
        <translation>
            <numerusform>الحجر: لا ظرف فيه</numerusform>
            <numerusform>الحجر: ظرف واحد</numerusform>
            <numerusform>الحجر: ظرفان</numerusform>
            <numerusform>الحجر: %n ظروف</numerusform>
            <numerusform>الحجر: %n ظرفا</numerusform>
            <numerusform>الحجر: %n ظرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy the stick</source>
        <translation>ترتيب المفتاح</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message numerus="yes">
        <source>**Stopped.** %n packet(s) on this stick were not read. What was read is here. Read the stick once more to go on.</source>
        <translation>
            <numerusform>**توقفت القراءة.** لم يبق شيء دون قراءة.</numerusform>
            <numerusform>**توقفت القراءة.** لم يُقرأ ظرف واحد من هذا المفتاح. ما قُرئ موجود هنا. اقرأ المفتاح مرة أخرى للمتابعة.</numerusform>
            <numerusform>**توقفت القراءة.** لم يُقرأ ظرفان من هذا المفتاح. ما قُرئ موجود هنا. اقرأ المفتاح مرة أخرى للمتابعة.</numerusform>
            <numerusform>**توقفت القراءة.** لم تُقرأ %n أظرف من هذا المفتاح. ما قُرئ موجود هنا. اقرأ المفتاح مرة أخرى للمتابعة.</numerusform>
            <numerusform>**توقفت القراءة.** لم يُقرأ %n ظرفا من هذا المفتاح. ما قُرئ موجود هنا. اقرأ المفتاح مرة أخرى للمتابعة.</numerusform>
            <numerusform>**توقفت القراءة.** لم يُقرأ %n ظرف من هذا المفتاح. ما قُرئ موجود هنا. اقرأ المفتاح مرة أخرى للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>**Not everything on this stick was looked at.** It has too many files, folders too deep, or a folder that cannot be read. What was read is here. Put the packets into one folder, then read that folder.</source>
        <translation>**لم يُنظر في كل ما على هذا المفتاح.** فيه ملفات كثيرة جدا، أو مجلدات عميقة جدا، أو مجلد لا يُقرأ. ما قُرئ موجود هنا. ضع الأظرف في مجلد واحد، ثم اقرأ ذلك المجلد.</translation>
    </message>
    <message>
        <source>**Two laptops work as {posts}.** Both began from one and the same copy. Call the post: one laptop must stop. What came from both is here, nothing is lost.</source>
        <translation>**حاسوبان يعملان باسم {posts}.** بدأ كلاهما من نسخة واحدة. اتصل بالمركز: يجب أن يتوقف أحدهما. ما جاء من كليهما موجود هنا، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>قراءة المفتاح</translation>
    </message>
    <message>
        <source>What was read stays here.</source>
        <translation>ما قُرئ يبقى هنا.</translation>
    </message>
    <message>
        <source>The words agree. {office} is known from now on.</source>
        <translation>الكلمات متطابقة. {office} جهة معروفة من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) that waited for this came in.</source>
        <translation>
            <numerusform>لم يدخل أي ظرف.</numerusform>
            <numerusform>دخل ظرف واحد كان ينتظر ذلك.</numerusform>
            <numerusform>دخل ظرفان كانا ينتظران ذلك.</numerusform>
            <numerusform>دخلت %n ظروف كانت تنتظر ذلك.</numerusform>
            <numerusform>دخل %n ظرفا كانت تنتظر ذلك.</numerusform>
            <numerusform>دخل %n ظرف كانت تنتظر ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our public keys are on {stick}. When the region calls, read them the words below.</source>
        <translation>مفاتيحنا العامة على {stick}. عندما تتصل الجهة، اقرأ لها الكلمات أدناه.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPaper</name>
    <message>
        <source>Arrivals report</source>
        <translation>تقرير الوارد</translation>
    </message>
    <message>
        <source>Stick {stick}, read {when}</source>
        <translation>المفتاح {stick}، قُرئ {when}</translation>
    </message>
    <message>
        <source>Printed by {name}, {when}</source>
        <translation>طبعه {name}، {when}</translation>
    </message>
    <message>
        <source>Codes and offices only. No person is named here.</source>
        <translation>رموز ومكاتب فقط. لا يُذكر هنا اسم أي شخص.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Not everything on this stick was looked at.</source>
        <translation>لم يُنظر في كل ما على هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>ClosedPackets</name>
    <message numerus="yes">
        <source>**%n packet(s) could not be opened by any key of this office.** They are for another office, or were sealed to a key that this office no longer has: from outside nobody can tell which. They lie on the stick, unchanged. If you are waiting for one of them, ask its sender to seal it again to the present key.</source>
        <translation>
            <numerusform>**لا ظرف لم يفتحه مفتاح تشفير لهذا المكتب.** هو لمكتب آخر، أو خُتم بمفتاح تشفير لم يعد لدى هذا المكتب: لا شيء من الخارج يدل على ذلك. بقي في مكانه كما هو. إن كنت تنتظره، فاطلب من مرسله ختمه من جديد بمفتاح التشفير الحالي.</numerusform>
            <numerusform>**ظرف واحد لم يفتحه أي مفتاح تشفير لهذا المكتب.** هو لمكتب آخر، أو خُتم بمفتاح تشفير لم يعد لدى هذا المكتب: لا شيء من الخارج يدل على ذلك. بقي في مكانه كما هو. إن كنت تنتظره، فاطلب من مرسله ختمه من جديد بمفتاح التشفير الحالي.</numerusform>
            <numerusform>**ظرفان لم يفتحهما أي مفتاح تشفير لهذا المكتب.** هما لمكتب آخر، أو خُتما بمفتاح تشفير لم يعد لدى هذا المكتب: لا شيء من الخارج يدل على ذلك. بقيا في مكانهما كما هما. إن كنت تنتظر أحدهما، فاطلب من مرسله ختمه من جديد بمفتاح التشفير الحالي.</numerusform>
            <numerusform>**%n أظرف لم يفتحها أي مفتاح تشفير لهذا المكتب.** هي لمكتب آخر، أو خُتمت بمفتاح تشفير لم يعد لدى هذا المكتب: لا شيء من الخارج يدل على ذلك. بقيت في مكانها كما هي. إن كنت تنتظر أحدها، فاطلب من مرسله ختمه من جديد بمفتاح التشفير الحالي.</numerusform>
            <numerusform>**%n ظرفا لم يفتحها أي مفتاح تشفير لهذا المكتب.** هي لمكتب آخر، أو خُتمت بمفتاح تشفير لم يعد لدى هذا المكتب: لا شيء من الخارج يدل على ذلك. بقيت في مكانها كما هي. إن كنت تنتظر أحدها، فاطلب من مرسله ختمه من جديد بمفتاح التشفير الحالي.</numerusform>
            <numerusform>**%n ظرف لم يفتحها أي مفتاح تشفير لهذا المكتب.** هي لمكتب آخر، أو خُتمت بمفتاح تشفير لم يعد لدى هذا المكتب: لا شيء من الخارج يدل على ذلك. بقيت في مكانها كما هي. إن كنت تنتظر أحدها، فاطلب من مرسله ختمه من جديد بمفتاح التشفير الحالي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneArrival</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>waits for words</source>
        <translation>ينتظر كلمات</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>left on the stick</source>
        <translation>متروك على المفتاح</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Our nine words, for the region when it calls</source>
        <translation>كلماتنا التسع، للجهة عندما تتصل</translation>
    </message>
    <message>
        <source>Our nine words, for a post that installs its first kit</source>
        <translation>كلماتنا التسع، لمركز يركّب حقيبته الأولى</translation>
    </message>
</context>
<context>
    <name>PrintReportPage</name>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>For the courier or the file. The register of this office needs no paper.</source>
        <translation>للساعي أو للملف. سجل هذا المكتب لا يحتاج إلى ورق.</translation>
    </message>
    <message>
        <source>Every packet of this stick is on it</source>
        <translation>كل ظرف على هذا المفتاح مذكور فيه</translation>
    </message>
    <message>
        <source>What it was, from whom, what became of it; codes and no person.</source>
        <translation>ما هو وممن وما مصيره؛ رموز دون أي شخص.</translation>
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
        <source>A paper has no lock</source>
        <translation>الورقة بلا قفل</translation>
    </message>
    <message>
        <source>Codes and offices tell who is in touch with whom. Give it to nobody else.</source>
        <translation>الرموز والمكاتب تدل على من يتواصل مع من. لا تعطه لأحد غيرهم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
    <name>Removal</name>
    <message>
        <source>A call showed that it is not from that office</source>
        <translation>بيّنت مكالمة أنه ليس من ذلك المكتب</translation>
    </message>
    <message>
        <source>It is not for this office</source>
        <translation>ليس موجها إلى هذا المكتب</translation>
    </message>
    <message>
        <source>It came again and was taken in</source>
        <translation>وصل من جديد وتم تسجيله</translation>
    </message>
    <message>
        <source>Nobody can read it, and its sender was told</source>
        <translation>لا أحد يستطيع قراءته وتم إبلاغ مرسله</translation>
    </message>
    <message>
        <source>It was kept for as long as it may be</source>
        <translation>حُفظ أطول مدة مسموحة</translation>
    </message>
</context>
<context>
    <name>RemovePage</name>
    <message>
        <source>Remove from quarantine</source>
        <translation>إزالة من الحجر</translation>
    </message>
    <message>
        <source>It cannot be brought back here: only its sender can send it again. If you are not sure, leave it: in quarantine it harms nobody. The trail keeps who removed it and why.</source>
        <translation>لا يمكن استرجاعه هنا: مرسله وحده يستطيع إرساله من جديد. عند الشك يُترك مكانه: في الحجر لا يضر أحدا. يحفظ السجل من أزاله ولماذا.</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>تركه مكانه</translation>
    </message>
    <message>
        <source>In quarantine since {day}</source>
        <translation>في الحجر منذ {day}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>In quarantine since {day}</source>
        <translation>في الحجر منذ {day}</translation>
    </message>
    <message>
        <source>It was kept for as long as it may be: look once more, then remove it.</source>
        <translation>حُفظ أطول مدة مسموحة: انظر مرة أخرى ثم أزله.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>It was removed on {day} by {person} and came again: “{reason}”.</source>
        <translation>سبق أن أزاله {person} في {day} ثم وصل من جديد: «{reason}».</translation>
    </message>
    <message numerus="yes">
        <source>**A post&apos;s move to another laptop** lies on this stick (%n file(s)). It is not for this office: only the code on the post&apos;s laptop opens it. It was left on the stick untouched. Delete nothing, and give the stick back to who brought it.</source>
        <translation>
            <numerusform>**نقل مركز إلى حاسوب آخر** موجود على هذا المفتاح (لا ملف). ليس لهذا المكتب: لا يفتحه إلا الرمز الظاهر على حاسوب المركز. تُرك على المفتاح كما هو. لا تحذف شيئا، وأعد المفتاح إلى من أحضره.</numerusform>
            <numerusform>**نقل مركز إلى حاسوب آخر** موجود على هذا المفتاح (ملف واحد). ليس لهذا المكتب: لا يفتحه إلا الرمز الظاهر على حاسوب المركز. تُرك على المفتاح كما هو. لا تحذف شيئا، وأعد المفتاح إلى من أحضره.</numerusform>
            <numerusform>**نقل مركز إلى حاسوب آخر** موجود على هذا المفتاح (ملفان). ليس لهذا المكتب: لا يفتحه إلا الرمز الظاهر على حاسوب المركز. تُرك على المفتاح كما هو. لا تحذف شيئا، وأعد المفتاح إلى من أحضره.</numerusform>
            <numerusform>**نقل مركز إلى حاسوب آخر** موجود على هذا المفتاح (%n ملفات). ليس لهذا المكتب: لا يفتحه إلا الرمز الظاهر على حاسوب المركز. تُرك على المفتاح كما هو. لا تحذف شيئا، وأعد المفتاح إلى من أحضره.</numerusform>
            <numerusform>**نقل مركز إلى حاسوب آخر** موجود على هذا المفتاح (%n ملفا). ليس لهذا المكتب: لا يفتحه إلا الرمز الظاهر على حاسوب المركز. تُرك على المفتاح كما هو. لا تحذف شيئا، وأعد المفتاح إلى من أحضره.</numerusform>
            <numerusform>**نقل مركز إلى حاسوب آخر** موجود على هذا المفتاح (%n ملف). ليس لهذا المكتب: لا يفتحه إلا الرمز الظاهر على حاسوب المركز. تُرك على المفتاح كما هو. لا تحذف شيئا، وأعد المفتاح إلى من أحضره.</numerusform>
        </translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>Not read, still on the stick</source>
        <translation>لم يُقرأ، وما زال على المفتاح</translation>
    </message>
</context>
<context>
    <name>TidyPage</name>
    <message>
        <source>Tidy the stick</source>
        <translation>ترتيب المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) on {stick} were taken in. All else stays as it lies.</source>
        <translation>
            <numerusform>لم يُسجَّل أي ظرف من {stick}. يبقى كل شيء كما هو.</numerusform>
            <numerusform>سُجل ظرف واحد من {stick}. يبقى الباقي كما هو.</numerusform>
            <numerusform>سُجل ظرفان من {stick}. يبقى الباقي كما هو.</numerusform>
            <numerusform>سُجلت %n أظرف من {stick}. يبقى الباقي كما هو.</numerusform>
            <numerusform>سُجل %n ظرفا من {stick}. يبقى الباقي كما هو.</numerusform>
            <numerusform>سُجل %n ظرف من {stick}. يبقى الباقي كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them into a folder</source>
        <translation>وضعها في مجلد</translation>
    </message>
    <message>
        <source>It is called “imported” and stays on the stick.</source>
        <translation>اسمه «imported» ويبقى على المفتاح.</translation>
    </message>
    <message>
        <source>Keep them on this laptop</source>
        <translation>حفظها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sealed, in a folder that you choose; then they leave the stick.</source>
        <translation>مختومة، في مجلد تختارونه؛ ثم تُحذف من المفتاح.</translation>
    </message>
    <message>
        <source>Wipe them</source>
        <translation>محوها</translation>
    </message>
    <message>
        <source>They are written over once and deleted.</source>
        <translation>يُكتب فوقها مرة واحدة ثم تُحذف.</translation>
    </message>
    <message>
        <source>**What is removed cannot be brought back.** Only files go that PostDesk began and did not end; no office takes them in. Whole packets stay on the stick. The laptop that began them can write the same again.</source>
        <translation>**ما يُحذف لا يعود.** لا تُحذف إلا الملفات التي بدأها PostDesk ولم يكملها؛ لا يسجلها أي مكتب. تبقى الأظرف الكاملة على المفتاح. الحاسوب الذي بدأها يستطيع كتابة الشيء نفسه من جديد.</translation>
    </message>
    <message>
        <source>What the packets say is in the vault already. A stick may keep old blocks even of what was wiped: nobody but the addressed office can open them.</source>
        <translation>محتوى الأظرف موجود في الخزنة. قد يحتفظ المفتاح بأجزاء قديمة حتى مما مُحي: لا يفتحها إلا المكتب المرسل إليه.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n unfinished packet(s)</source>
        <translation>
            <numerusform>لا ظرف غير مكتمل للحذف</numerusform>
            <numerusform>حذف ظرف واحد غير مكتمل</numerusform>
            <numerusform>حذف ظرفين غير مكتملين</numerusform>
            <numerusform>حذف %n أظرف غير مكتملة</numerusform>
            <numerusform>حذف %n ظرفا غير مكتمل</numerusform>
            <numerusform>حذف %n ظرف غير مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>A writing was cut off. This cannot be undone.</source>
        <translation>انقطعت كتابة. لا رجوع في الحذف.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>العودة إلى التقرير</translation>
    </message>
    <message>
        <source>Back to the stick</source>
        <translation>العودة إلى المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) on {stick} were never written to the end. All else stays as it lies.</source>
        <translation>
            <numerusform>لا ظرف غير مكتمل على {stick}. يبقى كل شيء كما هو.</numerusform>
            <numerusform>ظرف واحد على {stick} لم تكتمل كتابته. يبقى الباقي كما هو.</numerusform>
            <numerusform>ظرفان على {stick} لم تكتمل كتابتهما. يبقى الباقي كما هو.</numerusform>
            <numerusform>%n أظرف على {stick} لم تكتمل كتابتها. يبقى الباقي كما هو.</numerusform>
            <numerusform>%n ظرفا على {stick} لم تكتمل كتابتها. يبقى الباقي كما هو.</numerusform>
            <numerusform>%n ظرف على {stick} لم تكتمل كتابتها. يبقى الباقي كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidying the stick. Leave it in</source>
        <translation>ترتيب المفتاح. اتركوه في مكانه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What was not reached stays as it lies.</source>
        <translation>ما لم يُعالَج بعد يبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished packet(s) removed. You can pull the stick now.</source>
        <translation>
            <numerusform>لم يُحذف أي ظرف غير مكتمل. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>حُذف ظرف واحد غير مكتمل. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>حُذف ظرفان غير مكتملين. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>حُذفت %n أظرف غير مكتملة. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>حُذف %n ظرفا غير مكتمل. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>حُذف %n ظرف غير مكتمل. يمكن سحب المفتاح الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) tidied. You can pull the stick now.</source>
        <translation>
            <numerusform>لم يُرتَّب أي ظرف. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>رُتب ظرف واحد. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>رُتب ظرفان. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>رُتبت %n أظرف. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>رُتب %n ظرفا. يمكن سحب المفتاح الآن.</numerusform>
            <numerusform>رُتب %n ظرف. يمكن سحب المفتاح الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): another file lies in the place.</source>
        <translation>
            <numerusform>لم يبق شيء.</numerusform>
            <numerusform>بقي واحد: في مكانه ملف آخر.</numerusform>
            <numerusform>بقي اثنان: في مكانهما ملفان آخران.</numerusform>
            <numerusform>بقيت %n: في مكانها ملفات أخرى.</numerusform>
            <numerusform>بقي %n: في مكانها ملفات أخرى.</numerusform>
            <numerusform>بقي %n: في مكانها ملفات أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>A first kit from {office} waits</source>
        <translation>حقيبة أولى من {office} تنتظر</translation>
    </message>
    <message>
        <source>{office} shows its keys</source>
        <translation>{office} يعرض مفاتيحه</translation>
    </message>
    <message>
        <source>Call headquarters on a number that you know. Type the nine words that they read out. Then their kits count here.</source>
        <translation>اتصل بالمقر على رقم تعرفه. اكتب الكلمات التسع التي تُقرأ عليك. بعدها تُعتمد حقائبه هنا.</translation>
    </message>
    <message>
        <source>These show their keys: {offices}</source>
        <translation>هذه المكاتب تعرض مفاتيحها: {offices}</translation>
    </message>
    <message>
        <source>Call one after the other on a number that you know. Type the nine words that each reads out. Then packets from it count.</source>
        <translation>اتصل بها واحدا بعد الآخر على رقم تعرفه. اكتب الكلمات التسع التي يقرؤها كل مكتب. عندها تُحسب أظرفه.</translation>
    </message>
    <message>
        <source>Call this office on a number that you know. Type the nine words that they read out. Then packets from it count.</source>
        <translation>اتصل بهذا المكتب على رقم تعرفه. اكتب الكلمات التسع التي تُقرأ عليك. بعدها تُعتمد ظروفه.</translation>
    </message>
    <message>
        <source>The nine words</source>
        <translation>الكلمات التسع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
</TS>
