<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AgencyPage</name>
    <message>
        <source>to be answered</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>taken on, outcome to come</source>
        <translation>مقبولة، النتيجة منتظرة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد عليها</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>إظهار:</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for your answer.</source>
        <translation>
            <numerusform>لا حالة تنتظر ردك.</numerusform>
            <numerusform>حالة واحدة تنتظر ردك.</numerusform>
            <numerusform>حالتان تنتظران ردك.</numerusform>
            <numerusform>%n حالات تنتظر ردك.</numerusform>
            <numerusform>%n حالة تنتظر ردك.</numerusform>
            <numerusform>%n حالة تنتظر ردك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has its answer.</source>
        <translation>كل حالة لها رد.</translation>
    </message>
    <message>
        <source>No case waits for an answer. Cases come on sticks.</source>
        <translation>لا حالة تنتظر الرد. تصل الحالات على مفاتيح USB.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>There is no case in this list.</source>
        <translation>لا توجد حالة في هذه القائمة.</translation>
    </message>
    <message>
        <source>Show what is to be answered</source>
        <translation>إظهار ما ينتظر الرد</translation>
    </message>
</context>
<context>
    <name>AgencyTable</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>{first} to {last} of {total}</source>
        <translation>{first} إلى {last} من {total}</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation>هنا منذ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>From {post} to {recipient}, {when}</source>
        <translation>من {post} إلى {recipient}، {when}</translation>
    </message>
    <message>
        <source>Indicators present: refer</source>
        <translation>مؤشرات موجودة: إحالة</translation>
    </message>
    <message>
        <source>Why is the case given back?</source>
        <translation>لماذا تُعاد الحالة؟</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>ماذا تبيّن؟</translation>
    </message>
</context>
<context>
    <name>CaseKeys</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation>قبول الحالة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Tell the outcome</source>
        <translation>إبلاغ النتيجة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ask the post</source>
        <translation>سؤال المركز</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Receipts wait for %n post(s).</source>
        <translation>
            <numerusform>لا إشعارات بالاستلام تنتظر.</numerusform>
            <numerusform>إشعار بالاستلام جاهز لمركز واحد.</numerusform>
            <numerusform>إشعارات بالاستلام جاهزة لمركزين.</numerusform>
            <numerusform>إشعارات بالاستلام جاهزة لـ %n مراكز.</numerusform>
            <numerusform>إشعارات بالاستلام جاهزة لـ %n مركزا.</numerusform>
            <numerusform>إشعارات بالاستلام جاهزة لـ %n مركز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal the receipts</source>
        <translation>ختم الإشعارات</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>No receipt was sealed: there is no valid key for these posts. Your answers stay here. Read a stick with a newer kit.</source>
        <translation>لم يُختم أي إشعار: لا يوجد مفتاح صالح لهذه المراكز. تبقى ردودك هنا. اقرأ مفتاح USB فيه حقيبة أحدث.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>{first} to {last} of {total}</source>
        <translation>{first} إلى {last} من {total}</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>New content for the kit</source>
        <translation>محتوى جديد للحقيبة</translation>
    </message>
    <message>
        <source>New content: kit number {number}</source>
        <translation>محتوى جديد: الحقيبة رقم {number}</translation>
    </message>
    <message>
        <source>Against the kit in use. Offices and keys stay those of your directory.</source>
        <translation>مقارنة بالحقيبة المستعملة. تبقى المكاتب والمفاتيح كما في دليلك.</translation>
    </message>
    <message>
        <source>This is what the kit in use holds. There is nothing new.</source>
        <translation>هذا ما تحتويه الحقيبة المستعملة. لا جديد فيه.</translation>
    </message>
    <message>
        <source>Back to the posts</source>
        <translation>العودة إلى المراكز</translation>
    </message>
    <message>
        <source>Publish it as kit number {number}</source>
        <translation>انشره حقيبةً رقم {number}</translation>
    </message>
    <message>
        <source>not yet, and screens say so</source>
        <translation>ليس بعد، والشاشات تقول ذلك</translation>
    </message>
    <message>
        <source>yes, by the national bodies</source>
        <translation>نعم، من الهيئات الوطنية</translation>
    </message>
    <message>
        <source>Validated:</source>
        <translation>مصادَق عليه:</translation>
    </message>
    <message>
        <source>Reading every part once</source>
        <translation>قراءة كل جزء مرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>النظر لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Making the kit</source>
        <translation>إعداد الحقيبة</translation>
    </message>
    <message>
        <source>Its author says: {notes}</source>
        <translation>يقول مؤلفه: {notes}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>جهة مستقبِلة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Code, name, word</source>
        <translation>رمز أو اسم أو كلمة</translation>
    </message>
    <message>
        <source>Post:</source>
        <translation>المركز:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الوضع:</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>التواريخ:</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDonePage</name>
    <message>
        <source>The mended backup is written</source>
        <translation>كُتبت النسخة المُصلَحة</translation>
    </message>
    <message>
        <source>It was read back and is whole: {folder}</source>
        <translation>أُعيدت قراءتها وهي سليمة: {folder}</translation>
    </message>
    <message>
        <source>The new recovery sheet: have it written down now</source>
        <translation>ورقة الاستعادة الجديدة: لتُكتب الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The stick goes to the post</source>
        <translation>يذهب المفتاح إلى المركز</translation>
    </message>
    <message>
        <source>There: at the door, Use the recovery sheet, F6. On a new laptop: F5 on the first page.</source>
        <translation>هناك: عند الباب، استعمال ورقة الاستعادة، F6. على حاسوب جديد: F5 في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>{name} opens it with the new passphrase</source>
        <translation>يفتحها {name} بعبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Then they change it, and give the others new ones in the settings.</source>
        <translation>ثم يغيّرها ويمنح الآخرين عبارات جديدة في الإعدادات.</translation>
    </message>
    <message>
        <source>What was sealed to them stays closed</source>
        <translation>ما خُتم لمن نسي يبقى مغلقا</translation>
    </message>
    <message>
        <source>Only a key that somebody still has opens it. Keep the older backup.</source>
        <translation>لا يفتحه إلا مفتاح تشفير ما زال عند أحد. احتفظ بالنسخة القديمة.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help a post that nobody can open</source>
        <translation>مساعدة مركز لا يستطيع أحد فتحه</translation>
    </message>
    <message>
        <source>For a post that let us in, where everybody forgot their passphrase.</source>
        <translation>لمركز منحنا الدخول ونسي الجميع فيه عبارات المرور.</translation>
    </message>
    <message>
        <source>Its backup is copied here and opened with our key. You see its people, no interview. The trails of both vaults tell it.</source>
        <translation>تُنسخ نسخته هنا وتُفتح بمفتاح التشفير الخاص بنا. ترى العاملين فيه ولا ترى أي مقابلة. يذكر ذلك سجلا الخزنتين.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Check and open it</source>
        <translation>تحقق منها وافتحها</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No backup of a post lies in this folder. Nothing was changed.</source>
        <translation>لا توجد نسخة احتياطية لمركز في هذا المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Put in the stick with the post’s backup, then choose it.</source>
        <translation>أدخل المفتاح الذي عليه نسخة المركز ثم اختره.</translation>
    </message>
    <message>
        <source>Choose the stick or its folder</source>
        <translation>اختر المفتاح أو مجلده</translation>
    </message>
    <message>
        <source>Copying the backup, checking and opening it</source>
        <translation>نسخ النسخة الاحتياطية والتحقق منها وفتحها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The stick is only read. The copy here is destroyed.</source>
        <translation>المفتاح يُقرأ فقط. النسخة هنا تُتلف.</translation>
    </message>
</context>
<context>
    <name>HelpPeoplePage</name>
    <message>
        <source>A new passphrase for a post</source>
        <translation>عبارة مرور جديدة لمركز</translation>
    </message>
    <message>
        <source>Who gets a new passphrase?</source>
        <translation>من يحصل على عبارة مرور جديدة؟</translation>
    </message>
    <message>
        <source>Call them at a number that you know. Agree on the words, or let them type. They change them afterwards.</source>
        <translation>اتصل به على رقم تعرفه. اتفقا على الكلمات أو دعه يكتبها. سيغيّرها بعد ذلك.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Recovery sheet:</source>
        <translation>ورقة الاستعادة:</translation>
    </message>
    <message>
        <source>the old one stays</source>
        <translation>تبقى القديمة</translation>
    </message>
    <message>
        <source>make a new one too</source>
        <translation>أنشئ جديدة أيضا</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>عدم منح شيء</translation>
    </message>
    <message>
        <source>Write the mended backup</source>
        <translation>كتابة النسخة المُصلَحة</translation>
    </message>
    <message>
        <source>Another stick</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Backup of {when}. It is whole, and our key opens it.</source>
        <translation>نسخة {when}. هي سليمة ومفتاح التشفير الخاص بنا يفتحها.</translation>
    </message>
    <message>
        <source>They see to the others afterwards: {names}</source>
        <translation>ثم يعتني بالآخرين: {names}</translation>
    </message>
    <message>
        <source>Giving access, writing, reading it back</source>
        <translation>منح الدخول والكتابة وإعادة القراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The post’s own backup on the stick stays as it is.</source>
        <translation>تبقى نسخة المركز على المفتاح كما هي.</translation>
    </message>
</context>
<context>
    <name>IndicatorsCard</name>
    <message>
        <source>Indicators present, {when}</source>
        <translation>المؤشرات الموجودة، {when}</translation>
    </message>
    <message>
        <source>Cases, all posts. A case can show several.</source>
        <translation>حالات، كل المراكز. قد تظهر عدة مؤشرات في حالة واحدة.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The same phone: {value}</source>
        <translation>الهاتف نفسه: {value}</translation>
    </message>
    <message>
        <source>The same vehicle: {value}</source>
        <translation>المركبة نفسها: {value}</translation>
    </message>
    <message>
        <source>The same paper: {value}</source>
        <translation>الوثيقة نفسها: {value}</translation>
    </message>
    <message>
        <source>Perhaps the same name: {value}</source>
        <translation>ربما الاسم نفسه: {value}</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>What cases of different persons have in common. A hint, never a proof.</source>
        <translation>ما تشترك فيه حالات أشخاص مختلفين. إشارة وليست دليلا.</translation>
    </message>
    <message>
        <source>No two persons’ cases share a phone, a vehicle, a paper or a name yet.</source>
        <translation>لا تشترك حالات شخصين بعد في هاتف أو مركبة أو وثيقة أو اسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>فتح السجل</translation>
    </message>
</context>
<context>
    <name>MonthsCard</name>
    <message>
        <source>Cases per month</source>
        <translation>الحالات حسب الشهر</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>بالغون</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18 سنة</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Keys of an office</source>
        <translation>مفاتيح تشفير مكتب</translation>
    </message>
    <message>
        <source>End its former keys</source>
        <translation>إنهاء المفاتيح القديمة</translation>
    </message>
    <message>
        <source>End all its keys</source>
        <translation>إنهاء كل المفاتيح</translation>
    </message>
    <message>
        <source>Back to the posts</source>
        <translation>العودة إلى المراكز</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The keys of {office}</source>
        <translation>مفاتيح تشفير {office}</translation>
    </message>
    <message>
        <source>Ask for them in a call whenever in doubt: {words}</source>
        <translation>عند الشك اطلبها في مكالمة: {words}</translation>
    </message>
    <message>
        <source>The nine words of its keys</source>
        <translation>الكلمات التسع لمفاتيحه</translation>
    </message>
    <message>
        <source>What they signed is believed, and packets are sealed to them.</source>
        <translation>ما توقّعه موثوق، وتُختم الظروف لها.</translation>
    </message>
    <message>
        <source>Ended on {when}: what they sign since then is refused.</source>
        <translation>انتهت في {when}: ما توقّعه بعد ذلك مرفوض.</translation>
    </message>
    <message>
        <source>Until {when}, for what is on its way.</source>
        <translation>حتى {when}، لما هو في الطريق.</translation>
    </message>
    <message>
        <source>Ended on {when}.</source>
        <translation>انتهت في {when}.</translation>
    </message>
    <message>
        <source>Keys made on {when}</source>
        <translation>مفاتيح أُنشئت في {when}</translation>
    </message>
    <message>
        <source>count</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>count no more</source>
        <translation>لم تعد سارية</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>أنهِها الآن</translation>
    </message>
    <message>
        <source>When the old keys may be in other hands. What they sign from now on is refused; the newest keys go on counting.</source>
        <translation>إذا احتمل أن المفاتيح القديمة في أيدٍ أخرى. ما توقّعه من الآن مرفوض؛ وتبقى الأحدث سارية.</translation>
    </message>
    <message>
        <source>When the laptop is lost or stolen. From now on nothing from this office is believed, and nothing is sealed to it. It has to show new keys, and you have to call it.</source>
        <translation>إذا ضاع الحاسوب أو سُرق. لا يُصدَّق شيء من هذا المكتب ولا يُختم له. عليه أن يعرض مفاتيح جديدة، وعليك أن تتصل به.</translation>
    </message>
    <message>
        <source>Ended here. The others follow once they have the next kit: publish it now.</source>
        <translation>أُنهيت هنا. يتبعك الآخرون مع الحقيبة القادمة: انشرها الآن.</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>post</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>regional office</source>
        <translation>مكتب جهوي</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>المقر</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Cases by post</source>
        <translation>الحالات حسب المركز</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Posts</source>
        <translation>المراكز</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) showed keys and wait for a call with the words.</source>
        <translation>
            <numerusform>لا مكتب ينتظر مكالمة لمقارنة الكلمات.</numerusform>
            <numerusform>أظهر مكتب واحد مفاتيحه وينتظر مكالمة لمقارنة الكلمات.</numerusform>
            <numerusform>أظهر مكتبان مفاتيحهما وينتظران مكالمة لمقارنة الكلمات.</numerusform>
            <numerusform>أظهرت %n مكاتب مفاتيحها وتنتظر مكالمة لمقارنة الكلمات.</numerusform>
            <numerusform>أظهر %n مكتبا مفاتيحها وتنتظر مكالمة لمقارنة الكلمات.</numerusform>
            <numerusform>أظهر %n مكتب مفاتيحها وتنتظر مكالمة لمقارنة الكلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Offices, keys or recipients changed since. The others learn it by a new kit.</source>
        <translation>تغيّرت مكاتب أو مفاتيح تشفير أو جهات منذ ذلك. يعلم الآخرون ذلك بحقيبة جديدة.</translation>
    </message>
    <message>
        <source>No post is in the directory yet. A post shows its keys on a stick.</source>
        <translation>لا يوجد أي مركز في الدليل بعد. يعرض المركز مفاتيحه على مفتاح USB.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>Bring new content</source>
        <translation>جلب محتوى جديد</translation>
    </message>
    <message>
        <source>Publish the next kit</source>
        <translation>نشر الحقيبة التالية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Seal it for all</source>
        <translation>ختمها للجميع</translation>
    </message>
    <message>
        <source>No kit is published yet. The first one names the posts below.</source>
        <translation>لم تُنشر أي حقيبة بعد. الأولى تسمّي المراكز أدناه.</translation>
    </message>
    <message>
        <source>Kit number {number} is published since {when}.</source>
        <translation>الحقيبة رقم {number} منشورة منذ {when}.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Seal the kit for this post</source>
        <translation>ختم الحقيبة لهذا المركز</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح التشفير</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>من أجل:</translation>
    </message>
    <message>
        <source>Recipient of {office}</source>
        <translation>الجهة المستلمة لدى {office}</translation>
    </message>
    <message>
        <source>Noted. Posts seal by it once they have the next kit: publish it now.</source>
        <translation>تم التسجيل. تختم المراكز وفقه عندما تصلها الحقيبة التالية: انشرها الآن.</translation>
    </message>
    <message>
        <source>Making the kit</source>
        <translation>إعداد الحقيبة</translation>
    </message>
    <message>
        <source>Sealing the kit</source>
        <translation>ختم الحقيبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is sealed stays in the outbox.</source>
        <translation>ما خُتم يبقى في الإرسال.</translation>
    </message>
    <message>
        <source>Kit number {number} is published. Seal it now for the posts.</source>
        <translation>نُشرت الحقيبة رقم {number}. اختمها الآن للمراكز.</translation>
    </message>
    <message>
        <source>Numbers were left out on purpose: this office was put back from an older backup, and a kit may have been published since that backup. Posts take the higher number.</source>
        <translation>تُركت أرقام عمدا: أُعيد هذا المكتب من نسخة احتياطية أقدم، وقد تكون حقيبة نُشرت بعد تلك النسخة. تأخذ المراكز الرقم الأعلى.</translation>
    </message>
</context>
<context>
    <name>Register</name>
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
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>بلا وزن</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Register and statistics</source>
        <translation>السجل والإحصاءات</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>مصنف ⁦(.xlsx)⁩</translation>
    </message>
    <message>
        <source>No case was received yet.</source>
        <translation>لم تصل أي حالة بعد.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>لا توجد حالة مطابقة.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>عرض كل الحالات</translation>
    </message>
    <message>
        <source>The workbook {name} is written.</source>
        <translation>كُتب المصنف {name}.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>التواريخ:</translation>
    </message>
    <message>
        <source>Write the workbook (.xlsx)</source>
        <translation>كتابة المصنف ⁦(.xlsx)⁩</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No case was received yet.</source>
        <translation>لم تصل أي حالة بعد.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>The guides and indicators are not yet validated by the national bodies.</source>
        <translation>لم تصادق الهيئات الوطنية بعد على الأدلة والمؤشرات.</translation>
    </message>
    <message>
        <source>fewer than {n} cases</source>
        <translation>أقل من {n} حالة</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} حالة</translation>
    </message>
    <message>
        <source>{when}, all posts: {total}. Counted on {made}.</source>
        <translation>{when}، كل المراكز: {total}. تاريخ العد {made}.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>بالغون</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18 سنة</translation>
    </message>
    <message>
        <source>Age not told</source>
        <translation>عمر غير مذكور</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>The workbook {name} is written.</source>
        <translation>كُتب المصنف {name}.</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>**Withheld** means fewer than {n}, or kept back to protect such a cell. Which of the two is never shown.</source>
        <translation>**محجوب** تعني: أقل من {n}، أو حُجب لحماية خانة كهذه. ولا يُعرض أبدا أيهما.</translation>
    </message>
</context>
</TS>
