<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>Damage</name>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Case received</source>
        <translation>حالة واردة</translation>
    </message>
    <message>
        <source>Request of a person</source>
        <translation>طلب شخص</translation>
    </message>
    <message>
        <source>Stick of the register</source>
        <translation>مفتاح من السجل</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>نوبة</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>سطر من قائمة</translation>
    </message>
    <message>
        <source>A sealed part does not open.</source>
        <translation>جزء مختوم لا يُفتح.</translation>
    </message>
    <message>
        <source>What is stored makes no sense any more.</source>
        <translation>ما هو محفوظ لم يعد مقروءا.</translation>
    </message>
    <message>
        <source>The audit trail tells of other answers: a part of the trail is lost, or somebody changed them.</source>
        <translation>السجل يذكر أجوبة أخرى: ضاع جزء من السجل، أو غيرها أحد.</translation>
    </message>
    <message>
        <source>It was saved here and is gone.</source>
        <translation>حُفظ هنا ثم اختفى.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{what} is whole again. The vault itself still had all of it.</source>
        <translation>{what}: عاد كاملا. كان كل شيء ما زال في الخزنة.</translation>
    </message>
    <message>
        <source>{what} is whole again, by the backup of {day}.</source>
        <translation>{what}: عاد كاملا من النسخة الاحتياطية بتاريخ {day}.</translation>
    </message>
    <message>
        <source>{what} is back as it lies. The audit trail tells that you took it back.</source>
        <translation>عاد {what} كما هو. السجل يذكر أنك أنت من أعاده.</translation>
    </message>
    <message>
        <source>{what} is as it was in the backup of {day}. What came later is not in it: ask again what the person agreed to.</source>
        <translation>{what}: كما كان في النسخة الاحتياطية بتاريخ {day}. ما جاء بعدها ليس فيه: اسأل الشخص من جديد عمّا وافق عليه.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Damaged records</source>
        <translation>سجلات متضررة</translation>
    </message>
    <message>
        <source>Reading every record again</source>
        <translation>إعادة قراءة كل السجلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>النظر لا يغيّر شيئا.</translation>
    </message>
    <message>
        <source>They are set aside, so that everything else works. Nothing is deleted.</source>
        <translation>وُضعت جانبا لكي يعمل كل ما عداها. لم يُحذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the vault’s file cannot be read. What is readable can be saved into a new file; the old one is kept beside it.</source>
        <translation>
            <numerusform>لا موضع غير مقروء في ملف الخزنة.</numerusform>
            <numerusform>موضع واحد في ملف الخزنة لا يُقرأ. يمكن حفظ ما يُقرأ في ملف جديد، ويبقى القديم بجانبه.</numerusform>
            <numerusform>موضعان في ملف الخزنة لا يُقرآن. يمكن حفظ ما يُقرأ في ملف جديد، ويبقى القديم بجانبه.</numerusform>
            <numerusform>%n مواضع في ملف الخزنة لا تُقرأ. يمكن حفظ ما يُقرأ في ملف جديد، ويبقى القديم بجانبه.</numerusform>
            <numerusform>%n موضعا في ملف الخزنة لا تُقرأ. يمكن حفظ ما يُقرأ في ملف جديد، ويبقى القديم بجانبه.</numerusform>
            <numerusform>%n موضع في ملف الخزنة لا تُقرأ. يمكن حفظ ما يُقرأ في ملف جديد، ويبقى القديم بجانبه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record can be read.</source>
        <translation>كل السجلات مقروءة.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <translation>العودة إلى حالة المركز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>حفظ ما تبقى</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>From a stick’s backup</source>
        <translation>من نسخة على مفتاح</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>من مفتاح</translation>
    </message>
    <message>
        <source>Lock, then save into a new file</source>
        <translation>إقفال ثم ملف جديد</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Take it back as it is</source>
        <translation>إعادته كما هو</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Restore from the backup</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looking for it in the backups, the newest first</source>
        <translation>البحث عنه في النسخ الاحتياطية، الأحدث أولا</translation>
    </message>
    <message>
        <source>The record stays aside until it is whole.</source>
        <translation>يبقى السجل جانبا إلى أن يكتمل.</translation>
    </message>
    <message>
        <source>Written: {name}. Only people who can open this vault can read it.</source>
        <translation>كُتب: {name}. لا يقرأه إلا من يفتح هذه الخزنة.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are done.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحد آخر بعد إتمام هذه.</numerusform>
            <numerusform>واثنان آخران بعد إتمام هذه.</numerusform>
            <numerusform>و%n أخرى بعد إتمام هذه.</numerusform>
            <numerusform>و%n أخرى بعد إتمام هذه.</numerusform>
            <numerusform>و%n أخرى بعد إتمام هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Begun or received</source>
        <translation>بدأ أو ورد</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>All other records are whole. What is left of this one is kept in the vault.</source>
        <translation>كل السجلات الأخرى كاملة. ما تبقى من هذا محفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>If no backup has it, ask the office that sent it to write it again.</source>
        <translation>إن لم تكن في أي نسخة، فاطلب من المكتب الذي أرسلها أن يكتبها من جديد.</translation>
    </message>
    <message>
        <source>If you know that its answers are right, take it back as it is.</source>
        <translation>إن كنت تعلم أن أجوبته صحيحة فأعده كما هو.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Pages of the vault</source>
        <translation>صفحات الخزنة</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>نسخة اليوم الاحتياطية</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>سجلات متضررة</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>مفقود أو تالف</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>الحقيبة</translation>
    </message>
    <message>
        <source>Indicator engine</source>
        <translation>محرك المؤشرات</translation>
    </message>
    <message>
        <source>Packets not sent</source>
        <translation>أظرف لم تُرسل</translation>
    </message>
    <message>
        <source>Receipts awaited</source>
        <translation>إشعارات منتظرة</translation>
    </message>
    <message>
        <source>Keys of the offices</source>
        <translation>مفاتيح المكاتب</translation>
    </message>
    <message>
        <source>Interviews not finished</source>
        <translation>مقابلات غير منتهية</translation>
    </message>
    <message>
        <source>Keeping not yet agreed</source>
        <translation>لم تُقبل المحافظة بعد</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>آجال الحفظ</translation>
    </message>
    <message>
        <source>People’s requests</source>
        <translation>طلبات الأشخاص</translation>
    </message>
    <message>
        <source>Sticks under way</source>
        <translation>المفاتيح المرسَلة</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>أرقام ناقصة</translation>
    </message>
    <message>
        <source>Region’s access</source>
        <translation>دخول الجهة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>نسخ احتياطي على مفتاح</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>إجراؤها الآن</translation>
    </message>
    <message>
        <source>Look at damaged records</source>
        <translation>النظر في السجلات المتضررة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Read a kit</source>
        <translation>قراءة حقيبة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{pages} pages read again, none damaged</source>
        <translation>أُعيدت قراءة {pages} صفحة، ولا صفحة تالفة</translation>
    </message>
    <message>
        <source>chain whole, {entries} entries</source>
        <translation>السلسلة كاملة، {entries} قيدا</translation>
    </message>
    <message>
        <source>agrees with the audit trail and the kit</source>
        <translation>توافق السجل والحقيبة</translation>
    </message>
    <message>
        <source>{free} free of {all}</source>
        <translation>{free} متاحة من {all}</translation>
    </message>
    <message>
        <source>made {when}, opened by way of proof</source>
        <translation>أُنجزت في {when} وفُتحت للتأكد منها</translation>
    </message>
    <message>
        <source>made by itself, the last {when}</source>
        <translation>تُجرى تلقائيا، آخرها {when}</translation>
    </message>
    <message>
        <source>every record can be read</source>
        <translation>كل السجلات مقروءة</translation>
    </message>
    <message>
        <source>the files beside the vault are whole</source>
        <translation>الملفات بجانب الخزنة سليمة</translation>
    </message>
    <message>
        <source>number {version}, installed {ago} ago</source>
        <translation>رقم {version}، ثُبتت منذ {ago}</translation>
    </message>
    <message>
        <source>agrees with the reference</source>
        <translation>يوافق المرجع</translation>
    </message>
    <message>
        <source>{count} waiting, none for long</source>
        <translation>{count} في الانتظار، لا شيء منذ وقت طويل</translation>
    </message>
    <message>
        <source>{count} on the way, none late</source>
        <translation>{count} في الطريق، بلا تأخر</translation>
    </message>
    <message>
        <source>none ends within a month</source>
        <translation>لا ينتهي أي منها خلال شهر</translation>
    </message>
    <message>
        <source>{count} open, none forgotten</source>
        <translation>{count} مفتوحة، ولا واحدة منسية</translation>
    </message>
    <message>
        <source>{count} lie apart, all can be read</source>
        <translation>{count} على حدة، كلها مقروءة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>nothing due, {soon} within a week</source>
        <translation>لا شيء حلّ أجله، {soon} خلال أسبوع</translation>
    </message>
    <message>
        <source>{count} open, none late</source>
        <translation>{count} قيد النظر، لا تأخر</translation>
    </message>
    <message>
        <source>{count} with a courier, none overdue</source>
        <translation>{count} لدى ساعٍ، ولا تأخير</translation>
    </message>
    <message>
        <source>{count} missing, none for long</source>
        <translation>الناقص: {count}، ولا شيء منذ وقت طويل</translation>
    </message>
    <message>
        <source>nobody outside the post can open the vault</source>
        <translation>لا أحد خارج المركز يستطيع فتح الخزنة</translation>
    </message>
    <message>
        <source>Damaged places: {damaged}. Have what is readable saved into a new file.</source>
        <translation>المواضع المتضررة: {damaged}. احفظ ما يُقرأ في ملف جديد.</translation>
    </message>
    <message>
        <source>Entry {bad} does not fit: the vault was changed. Write nothing more here. Say so at once.</source>
        <translation>القيد {bad} لا يتطابق: غُيّرت الخزنة. لا تكتب شيئا بعد هنا. أخبر بذلك فورا.</translation>
    </message>
    <message>
        <source>Packets that nobody believes yet: {count}. They are kept whole.</source>
        <translation>الأظرف التي لا يثق بها أحد بعد: {count}. تُحفظ كاملة.</translation>
    </message>
    <message>
        <source>A kit ended the region’s key, so its access too. A supervisor looks at it.</source>
        <translation>أنهت حقيبة مفتاح تشفير الجهة ودخولها. ينظر مشرف في ذلك.</translation>
    </message>
    <message>
        <source>{office} can open the vault</source>
        <translation>يستطيع {office} فتح الخزنة</translation>
    </message>
    <message>
        <source>{office} has a new key. A supervisor lets it in by that.</source>
        <translation>لدى {office} مفتاح تشفير جديد. يمنحه مشرف الدخول به.</translation>
    </message>
    <message>
        <source>The key of {office} counts no more. A supervisor ends its access.</source>
        <translation>لم يعد مفتاح التشفير لدى {office} صالحا. ينهي مشرف دخوله.</translation>
    </message>
    <message>
        <source>The engine does not answer: the reference judges alone. Go on, and tell the region.</source>
        <translation>المحرك لا يجيب: المرجع يحكم وحده. تابع، وأخبر الجهة.</translation>
    </message>
    <message>
        <source>The clock is behind: {when} was already seen. Set this laptop’s date.</source>
        <translation>الساعة متأخرة: سبق أن سُجل {when}. اضبط تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only {free} free. Remove what is not PostDesk’s from this laptop.</source>
        <translation>{free} فقط متاحة. أزل من هذا الحاسوب ما لا يخص PostDesk.</translation>
    </message>
    <message>
        <source>The last one is {ago} old. What came since is on this laptop only.</source>
        <translation>الأخيرة عمرها {ago}. ما جاء بعدها موجود على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The last one is of {when}. The one of today could not be made.</source>
        <translation>آخرها بتاريخ {when}. نسخة اليوم لم تُجرَ.</translation>
    </message>
    <message>
        <source>{count} cannot be read and are set aside. Everything else works.</source>
        <translation>{count} لا تُقرأ ووُضعت جانبا. كل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>{count} to read: what happened, what is safe, what to do now.</source>
        <translation>{count} للقراءة: ما حدث، وما هو آمن، وما العمل الآن.</translation>
    </message>
    <message>
        <source>The kit is {ago} old. Ask the regional office for a newer one.</source>
        <translation>عمر الحقيبة {ago}. اطلب أحدث منها من المكتب الإقليمي.</translation>
    </message>
    <message>
        <source>Engine and reference disagree. Flags of both are shown. Tell the region.</source>
        <translation>المحرك والمرجع مختلفان. تُعرض مؤشرات كليهما. أخبر الجهة.</translation>
    </message>
    <message>
        <source>{count} sealed, the oldest for {ago}. They stay here. Write them to a stick.</source>
        <translation>{count} مختومة، أقدمها منذ {ago}. تبقى هنا. اكتبها على مفتاح.</translation>
    </message>
    <message>
        <source>{late} without an answer for over a week. They stay here.</source>
        <translation>{late} بلا جواب منذ أكثر من أسبوع. تبقى هنا.</translation>
    </message>
    <message>
        <source>One ends in {ago}. The region has to send a new kit.</source>
        <translation>ينتهي أحدها خلال {ago}. على الجهة أن ترسل حقيبة جديدة.</translation>
    </message>
    <message>
        <source>{stuck} untouched for over a week. Everything is saved. Go on or close.</source>
        <translation>{stuck} لم تُمس منذ أكثر من أسبوع. كل شيء محفوظ. تابع أو أنهِ.</translation>
    </message>
    <message>
        <source>{when}: their file was damaged. {saved} saved: look through them, ask the rest.</source>
        <translation>{when}: كان ملفها تالفًا. أُنقذ {saved}: راجعها واسأل عن الباقي.</translation>
    </message>
    <message>
        <source>{due} kept for as long as they may be. Nothing is erased without a look.</source>
        <translation>{due} بلغت أقصى أجل للحفظ. لا يُمحى شيء دون نظر.</translation>
    </message>
    <message>
        <source>{overdue} late, {soon} to answer within a week. Answer the oldest first.</source>
        <translation>{overdue} متأخرة، و{soon} تُجاب خلال أسبوع. ابدأ بالأقدم.</translation>
    </message>
    <message>
        <source>Stick {stick}, courier {courier}: due {ago} ago. Overdue in all: {count}.</source>
        <translation>المفتاح {stick}، الساعي {courier}: تأخر منذ {ago}. عدد المتأخرة: {count}.</translation>
    </message>
    <message>
        <source>Number {number} from {office}: missing for {ago}. Missing in all: {count}. Have that office write again.</source>
        <translation>الرقم {number} من {office}: ناقص منذ {ago}. المجموع: {count}. اطلب من ذلك المكتب كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is none yet. Everything is on this laptop only.</source>
        <translation>لا توجد بعد. كل شيء على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>There is none beside the vault, and it could not be made. Make it now.</source>
        <translation>لا توجد نسخة بجانب الخزنة ولم يمكن إجراؤها. أجرها الآن.</translation>
    </message>
    <message>
        <source>the first one is made after a day of use</source>
        <translation>تُجرى الأولى بعد يوم من الاستعمال</translation>
    </message>
    <message>
        <source>The mark of the last closing is lost: an older vault would not be noticed.</source>
        <translation>ضاعت علامة آخر إغلاق: لن تُلاحَظ خزنة أقدم.</translation>
    </message>
    <message>
        <source>{when}: {lost} of them were lost. Ask those people again.</source>
        <translation>{when}: ضاع منها {lost}. اسأل هؤلاء الأشخاص من جديد.</translation>
    </message>
    <message>
        <source>{when}: they were lost, nobody can say how many. Ask those people again.</source>
        <translation>{when}: ضاعت، ولا أحد يعرف عددها. اسأل هؤلاء الأشخاص من جديد.</translation>
    </message>
    <message>
        <source>{count}, of which {due} for as long as they may be kept. Look, then remove those.</source>
        <translation>{count}، منها {due} حُفظت أطول مدة مسموحة. انظر ثم أزل هذه.</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>The starter kit is in use. Nothing in it is validated.</source>
        <translation>حقيبة البداية مستعملة. لا شيء فيها مصادق عليه.</translation>
    </message>
    <message>
        <source>The kit was damaged. The one before, {version}, is in use. Read the newest again.</source>
        <translation>كانت الحقيبة تالفة. تُستعمل السابقة {version}. اقرأ الأحدث من جديد.</translation>
    </message>
    <message>
        <source>The kit was damaged. The starter kit is in use. Read the newest again at once.</source>
        <translation>كانت الحقيبة تالفة. حقيبة البداية مستعملة. أعد قراءة الأحدث فورًا.</translation>
    </message>
    <message>
        <source>No kit is published yet: posts work with the starter kit. Publish the first one.</source>
        <translation>لم تُنشر أي حقيبة بعد: تعمل المراكز بحقيبة البداية. انشر الأولى.</translation>
    </message>
    <message>
        <source>The published kit was damaged. Publish the next one, and seal it for each post.</source>
        <translation>كانت الحقيبة المنشورة تالفة. انشر التالية واختمها لكل مركز.</translation>
    </message>
    <message>
        <source>Publish a kit</source>
        <translation>نشر حقيبة</translation>
    </message>
    <message>
        <source>Never came to {office}: {count}. They are kept here. Write them again from the outbox.</source>
        <translation>لم يصل إلى {office}: {count}. كلها محفوظة هنا. اكتبوها من جديد من صفحة الإرسال.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>حالة المركز</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>checked at {time}</source>
        <translation>فُحص في {time}</translation>
    </message>
    <message>
        <source>Reading the vault again</source>
        <translation>إعادة قراءة الخزنة</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>النظر لا يغيّر شيئا.</translation>
    </message>
    <message>
        <source>Making a backup and opening it by way of proof</source>
        <translation>إنشاء نسخة احتياطية وفتحها للتأكد</translation>
    </message>
    <message>
        <source>The half-made copy is removed.</source>
        <translation>تُزال النسخة غير المكتملة.</translation>
    </message>
    <message>
        <source>The day’s backup was opened and is whole. It lies beside the vault.</source>
        <translation>فُتحت نسخة اليوم الاحتياطية وهي كاملة. توجد بجانب الخزنة.</translation>
    </message>
    <message>
        <source>The backup {name} was opened and is whole. Keep it away from this laptop.</source>
        <translation>فُتحت النسخة {name} وهي كاملة. احفظها بعيدا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>لا شيء للإنجاز</numerusform>
            <numerusform>أمر واحد للإنجاز</numerusform>
            <numerusform>أمران للإنجاز</numerusform>
            <numerusform>%n أمور للإنجاز</numerusform>
            <numerusform>%n أمرا للإنجاز</numerusform>
            <numerusform>%n أمر للإنجاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are well</source>
        <translation>
            <numerusform>لا فحص سليم</numerusform>
            <numerusform>فحص واحد سليم</numerusform>
            <numerusform>فحصان سليمان</numerusform>
            <numerusform>%n فحوص سليمة</numerusform>
            <numerusform>%n فحصا سليما</numerusform>
            <numerusform>%n فحص سليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>Interviews whose keeping was not agreed yet</source>
        <translation>مقابلات لم يُوافَق بعد على حفظها</translation>
    </message>
    <message>
        <source>An older file of interviews not agreed yet</source>
        <translation>ملف أقدم لمقابلات لم يوافَق عليها بعد</translation>
    </message>
    <message>
        <source>The mark of the last closing</source>
        <translation>علامة آخر إغلاق</translation>
    </message>
    <message>
        <source>An older vault</source>
        <translation>خزنة أقدم</translation>
    </message>
    <message>
        <source>A backup in the vault&apos;s place</source>
        <translation>نسخة احتياطية مكان الخزنة</translation>
    </message>
    <message>
        <source>The list of what was erased</source>
        <translation>قائمة ما مُحي</translation>
    </message>
    <message>
        <source>The list of wrong passphrases</source>
        <translation>قائمة عبارات المرور الخاطئة</translation>
    </message>
    <message>
        <source>Emergency notes left at the locked door</source>
        <translation>ملاحظات طارئة تُركت عند الشاشة المقفلة</translation>
    </message>
    <message>
        <source>Cards and numbers at the locked door</source>
        <translation>البطاقات والأرقام عند الباب المقفل</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>اللغة وحجم النص</translation>
    </message>
    <message>
        <source>Interviews whose keeping nobody had agreed to yet cannot be read any more: {count}. Their file or its key was lost. Nobody asked for it to be destroyed.</source>
        <translation>مقابلات لم يوافق أحد بعد على حفظها لم تعد قابلة للقراءة: {count}. ضاع ملفها أو مفتاحه. لم يطلب أحد إتلافها.</translation>
    </message>
    <message>
        <source>Every interview that people agreed to have kept is there. Nobody else can read the lost ones either.</source>
        <translation>كل مقابلة وافق أصحابها على حفظها موجودة. ولا يستطيع أحد آخر قراءة ما ضاع.</translation>
    </message>
    <message>
        <source>Ask these people again before they leave. Tell your supervisor who was here tonight.</source>
        <translation>اسأل هؤلاء الأشخاص من جديد قبل أن يغادروا. أخبر المشرف بمن كان هنا هذه الليلة.</translation>
    </message>
    <message>
        <source>An older file of the interviews whose keeping was not agreed yet was put back. What was written in them since is lost.</source>
        <translation>أُعيد ملف أقدم للمقابلات التي لم يوافق أصحابها بعد على حفظها. ضاع ما كُتب فيها منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Every interview that people agreed to have kept is there.</source>
        <translation>كل مقابلة وافق أصحابها على حفظها موجودة.</translation>
    </message>
    <message>
        <source>Read these interviews again with the people before they leave. Tell your supervisor who was at this laptop.</source>
        <translation>راجع هذه المقابلات مع أصحابها قبل مغادرتهم. أخبر المشرف بمن كان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file that says where the audit trail stood at the last closing is gone or damaged. Whether an older vault was put back could not be checked.</source>
        <translation>الملف الذي يبيّن أين وصل سجل التدقيق عند آخر إغلاق مفقود أو تالف. لم يمكن التحقق من أن خزنة أقدم لم توضع مكانها.</translation>
    </message>
    <message>
        <source>What is in the vault can be read. The offices that received packets know where the trail stood.</source>
        <translation>ما في الخزنة يمكن قراءته. المكاتب التي استلمت طرودًا تعرف أين وصل السجل.</translation>
    </message>
    <message>
        <source>A supervisor looks whether the newest interviews are there, calls the region, and only then has a new mark made.</source>
        <translation>ينظر مشرف هل أحدث المقابلات موجودة، ويتصل بالجهة، وعندها فقط تُصنع علامة جديدة.</translation>
    </message>
    <message>
        <source>The vault is older than it was at the last closing: somebody put an old file or a backup in its place.</source>
        <translation>الخزنة أقدم مما كانت عند آخر إغلاق: وضع أحدهم ملفًا قديمًا أو نسخة احتياطية مكانها.</translation>
    </message>
    <message>
        <source>What is in it can be read. What was saved since then is not in it.</source>
        <translation>ما فيها يمكن قراءته. ما حُفظ بعد ذلك ليس فيها.</translation>
    </message>
    <message>
        <source>If nobody here restored a backup, call the region before you go on. A supervisor confirms.</source>
        <translation>إن لم يستعد أحد هنا نسخة احتياطية فاتصل بالجهة قبل المتابعة. ويؤكد ذلك مشرف.</translation>
    </message>
    <message>
        <source>A backup took the vault&apos;s place. Whoever lost their access after it was made may open the vault again. What was erased or taken back after it is here again.</source>
        <translation>أخذت نسخة احتياطية مكان الخزنة. من انتهى دخوله بعد إنشائها قد يفتح الخزنة من جديد. وما مُحي أو سُحب بعدها عاد إلى هنا.</translation>
    </message>
    <message>
        <source>What was saved before the backup is here. Offices that were told to erase do not take it in again.</source>
        <translation>ما حُفظ قبل النسخة الاحتياطية موجود هنا. والمكاتب التي طُلب منها المحو لا تستلمه من جديد.</translation>
    </message>
    <message>
        <source>A supervisor ends those accesses again in the settings, erases again what people took back (what this laptop remembers stands as due), and only then confirms.</source>
        <translation>ينهي مشرف صلاحيات الدخول هذه من جديد في الإعدادات، ويمحو من جديد ما سحبه الأشخاص (ما يتذكره هذا الحاسوب يظهر على أنه حلّ أجله)، ثم يؤكد بعد ذلك فقط.</translation>
    </message>
    <message>
        <source>The list of what was erased lies beside the vault. It is gone or damaged, or another hand wrote it.</source>
        <translation>قائمة ما مُحي توجد بجانب الخزنة. هي مفقودة أو تالفة أو كتبتها يد أخرى.</translation>
    </message>
    <message>
        <source>The vault itself knows what was erased. A new list was made from it.</source>
        <translation>الخزنة نفسها تعرف ما مُحي. أُعدت منها قائمة جديدة.</translation>
    </message>
    <message>
        <source>Ask who was at this laptop. A supervisor looks whether the newest interviews are there.</source>
        <translation>اسأل من استعمل هذا الحاسوب. ينظر مشرف هل أحدث المقابلات موجودة.</translation>
    </message>
    <message>
        <source>The list of wrong passphrases is gone or damaged. Tries since the last opening may not be in the audit trail.</source>
        <translation>قائمة عبارات المرور الخاطئة مفقودة أو تالفة. قد لا تكون المحاولات منذ آخر فتح في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Nobody gets in without a passphrase. A new list was begun.</source>
        <translation>لا يدخل أحد دون عبارة مرور. بدأت قائمة جديدة.</translation>
    </message>
    <message>
        <source>Ask who was at this laptop. If you doubt anybody, change your passphrase in the settings.</source>
        <translation>اسأل من استعمل هذا الحاسوب. عند الشك غيّر عبارة مرورك في الإعدادات.</translation>
    </message>
    <message>
        <source>Emergency notes that were left at the locked door are damaged and cannot be read: {count}.</source>
        <translation>ملاحظات طارئة تُركت عند الشاشة المقفلة تالفة ولا يمكن قراءتها: {count}.</translation>
    </message>
    <message>
        <source>The other notes can be read. The damaged files are kept beside them.</source>
        <translation>الملاحظات الأخرى يمكن قراءتها. الملفات التالفة محفوظة بجانبها.</translation>
    </message>
    <message>
        <source>Ask the colleagues of the last shift what they wrote down, and act on it.</source>
        <translation>اسأل زملاء النوبة الأخيرة عمّا كتبوه، واعمل به.</translation>
    </message>
    <message>
        <source>Somebody changed or removed the emergency cards and numbers of the locked door.</source>
        <translation>غيّر أحدهم أو أزال بطاقات الطوارئ وأرقامها عند الباب المقفل.</translation>
    </message>
    <message>
        <source>They are right again: they were written anew from the kit. No person is in them.</source>
        <translation>عادت صحيحة: كُتبت من جديد من الحقيبة. وليس فيها أي شخص.</translation>
    </message>
    <message>
        <source>Ask who was at this laptop, and whether anybody called a number from the locked door.</source>
        <translation>اسأل عمن كان عند هذا الحاسوب، وهل اتصل أحد برقم من الباب المقفل.</translation>
    </message>
    <message>
        <source>The file that holds language, theme and text size was damaged.</source>
        <translation>كان ملف اللغة والمظهر وحجم النص تالفًا.</translation>
    </message>
    <message>
        <source>No person is in it. Everything else is as it was.</source>
        <translation>لا يوجد فيه أي شخص. وكل ما عداه كما كان.</translation>
    </message>
    <message>
        <source>Choose them again in the settings.</source>
        <translation>اخترها من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>nobody can say how many</source>
        <translation>لا أحد يعرف العدد</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>Lost or damaged</source>
        <translation>مفقود أو تالف</translation>
    </message>
    <message>
        <source>Something of this laptop was lost or damaged</source>
        <translation>شيء على هذا الحاسوب ضاع أو تلف</translation>
    </message>
    <message>
        <source>Read it before you begin. It is in the audit trail.</source>
        <translation>اقرأه قبل أن تبدأ. وهو مكتوب في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Nothing is lost or damaged.</source>
        <translation>لا شيء مفقود أو تالف.</translation>
    </message>
    <message>
        <source>Back to Health</source>
        <translation>العودة إلى حالة المركز</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>حالة المركز</translation>
    </message>
    <message>
        <source>I have read it and dealt with it</source>
        <translation>قرأته وعالجته</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Go on to the work</source>
        <translation>تابع إلى العمل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It stands here at each unlocking until a supervisor has dealt with it.</source>
        <translation>يظهر هذا عند كل فتح حتى يعالجه مشرف.</translation>
    </message>
    <message>
        <source>It stands here at each unlocking until you say that it is dealt with.</source>
        <translation>يظهر هذا عند كل فتح حتى تقول إنه عولج.</translation>
    </message>
</context>
</TS>
