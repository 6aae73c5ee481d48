<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>CareCard</name>
    <message>
        <source>What is kept here</source>
        <translation>ما هو محفوظ هنا</translation>
    </message>
    <message>
        <source>What PostDesk cannot protect</source>
        <translation>ما لا يستطيع PostDesk حمايته</translation>
    </message>
    <message>
        <source>What is kept and until when</source>
        <translation>ما هو محفوظ وإلى متى</translation>
    </message>
    <message>
        <source>Who did what: the audit trail</source>
        <translation>من فعل ماذا: سجل التدقيق</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>New keys of this office</source>
        <translation>مفاتيح تشفير جديدة</translation>
    </message>
    <message>
        <source>Move the post to another laptop</source>
        <translation>نقل المركز إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>The regional office and this vault</source>
        <translation>المكتب الإقليمي وهذه الخزنة</translation>
    </message>
    <message>
        <source>Help a post that nobody can open</source>
        <translation>مساعدة مركز لا يستطيع أحد فتحه</translation>
    </message>
</context>
<context>
    <name>KitCard</name>
    <message>
        <source>Read a kit from a stick</source>
        <translation>قراءة حقيبة من مفتاح USB</translation>
    </message>
    <message>
        <source>The kit of the program is in use</source>
        <translation>الحقيبة المرفقة بالبرنامج مستعملة</translation>
    </message>
    <message>
        <source>No kit was installed yet. Headquarters sends the first.</source>
        <translation>لم تُثبَّت أي حقيبة بعد. الإدارة المركزية ترسل الأولى.</translation>
    </message>
    <message>
        <source>Kit number {number} is in use</source>
        <translation>الحقيبة رقم {number} مستعملة</translation>
    </message>
    <message>
        <source>Installed on {when}. It is the first.</source>
        <translation>ثُبّتت في {when}. وهي الأولى.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Installed on {when}. Changed since number {before}: {parts}.</source>
        <translation>ثُبتت في {when}. ما تغير منذ الرقم {before}: {parts}.</translation>
    </message>
    <message>
        <source>Its author says: {notes}</source>
        <translation>يقول مؤلفها: {notes}</translation>
    </message>
    <message>
        <source>What it changes in the stored cases</source>
        <translation>ما تغيره في الحالات المحفوظة</translation>
    </message>
    <message>
        <source>Go back to number {before}</source>
        <translation>العودة إلى الرقم {before}</translation>
    </message>
    <message>
        <source>The desk closes and opens again with the kit before. Drafts stay. Keys and revocations stay as they are now.</source>
        <translation>يُغلق مكان العمل ويُفتح من جديد بالحقيبة السابقة. تبقى المسودات. وتبقى المفاتيح والإلغاءات كما هي الآن.</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>العودة الآن</translation>
    </message>
</context>
<context>
    <name>KitEffectPage</name>
    <message>
        <source>What a kit changes</source>
        <translation>ما تغيره حقيبة</translation>
    </message>
    <message>
        <source>What kit number {number} changes</source>
        <translation>ما تغيره الحقيبة رقم {number}</translation>
    </message>
    <message>
        <source>Compared with number {before}, in the closed cases stored here. What was found then stays as it was found.</source>
        <translation>مقارنة بالرقم {before}، في الحالات المغلقة المحفوظة هنا. ما وُجد حينها يبقى كما وُجد.</translation>
    </message>
    <message>
        <source>No stored case gains or loses a sign or a referral.</source>
        <translation>لا تكسب أي حالة محفوظة ولا تفقد علامة أو إحالة.</translation>
    </message>
    <message>
        <source>Write as a table</source>
        <translation>كتابة كجدول</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Judging each case by both kits</source>
        <translation>تقييم كل حالة بالحقيبتين</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>النظر لا يغير شيئا.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>كتابة الجدول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{name} is written. It holds codes only.</source>
        <translation>كُتب {name}. لا يحتوي إلا على رموز.</translation>
    </message>
    <message>
        <source>New sign: {what}.</source>
        <translation>علامة جديدة: {what}.</translation>
    </message>
    <message>
        <source>Sign no longer raised: {what}.</source>
        <translation>علامة لم تعد تُرصد: {what}.</translation>
    </message>
    <message>
        <source>New referral: {what}.</source>
        <translation>إحالة جديدة: {what}.</translation>
    </message>
    <message>
        <source>Referral no longer proposed: {what}.</source>
        <translation>إحالة لم تعد مقترحة: {what}.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>What PostDesk cannot protect</source>
        <translation>ما لا يستطيع PostDesk حمايته</translation>
    </message>
    <message>
        <source>No program can. The people at the laptop can do something.</source>
        <translation>لا يستطيع ذلك أي برنامج. من يعمل على الحاسوب يستطيع شيئا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>صور الشاشة</translation>
    </message>
    <message>
        <source>Windows is asked to leave this window out of pictures.</source>
        <translation>طُلب من Windows ألا تظهر هذه النافذة في الصور.</translation>
    </message>
    <message>
        <source>This system lets no program refuse pictures of the screen.</source>
        <translation>لا يسمح هذا النظام لأي برنامج بمنع تصوير الشاشة.</translation>
    </message>
    <message>
        <source>A phone takes them all the same. Watch who stands behind you.</source>
        <translation>لكن الهاتف يلتقطها مع ذلك. انتبه لمن يقف خلفك.</translation>
    </message>
    <message>
        <source>A laptop that is left unlocked</source>
        <translation>حاسوب تُرك مفتوحا</translation>
    </message>
    <message>
        <source>Whoever sits down reads what you may read. Press Esc before you look away. Lock the laptop when you leave.</source>
        <translation>من يجلس أمامه يقرأ ما يحق لك قراءته. اضغط Esc قبل أن تصرف نظرك. أقفل الحاسوب حين تغادر.</translation>
    </message>
    <message>
        <source>Cameras, and programs that listen to the keys</source>
        <translation>الكاميرات، والبرامج التي تتنصت على لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Either can learn your passphrase. Shield your hands. Let nobody install anything here.</source>
        <translation>كلاهما قد يعرف عبارة مرورك. استر يديك وأنت تكتب. لا تدع أحدا يثبّت شيئا هنا.</translation>
    </message>
    <message>
        <source>What the laptop writes down of its memory</source>
        <translation>ما يكتبه الحاسوب من ذاكرته</translation>
    </message>
    <message>
        <source>While the vault is open, its key is in memory. The system may write that to the disk. Ask for a disk that is encrypted whole.</source>
        <translation>ما دامت الخزنة مفتوحة فمفتاحها في الذاكرة. قد يكتبه النظام على القرص. اطلب قرصا مشفرا بالكامل.</translation>
    </message>
    <message>
        <source>It may keep old pieces. What is sealed stays sealed. Tables and saved prints are not sealed.</source>
        <translation>قد تحتفظ بأجزاء قديمة. ما كان مختوما يبقى مختوما. الجداول والأوراق المحفوظة غير مختومة.</translation>
    </message>
    <message>
        <source>What a flash drive keeps after erasing</source>
        <translation>ما تحتفظ به ذاكرة الفلاش بعد المحو</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>What is printed or copied by hand lies where you leave it. Lock it away.</source>
        <translation>ما طُبع أو نُقل باليد يبقى حيث تتركه. ضعه في مكان مقفل.</translation>
    </message>
</context>
<context>
    <name>NewKeysPage</name>
    <message>
        <source>New keys of this office</source>
        <translation>مفاتيح تشفير جديدة للمكتب</translation>
    </message>
    <message>
        <source>When somebody may have copied the old ones, or once a year.</source>
        <translation>عند احتمال نسخ القديمة، أو مرة في السنة.</translation>
    </message>
    <message>
        <source>Make new keys, end the old</source>
        <translation>إنشاء مفاتيح جديدة وإنهاء القديمة</translation>
    </message>
    <message>
        <source>The region has to be called</source>
        <translation>يجب الاتصال بالجهة</translation>
    </message>
    <message>
        <source>Show the new keys on a stick, then read out their nine words.</source>
        <translation>اعرض مفاتيح التشفير الجديدة على مفتاح USB، ثم اقرأ كلماتها التسع.</translation>
    </message>
    <message>
        <source>What leaves until then waits there</source>
        <translation>ما يُرسل قبل ذلك ينتظر هناك</translation>
    </message>
    <message>
        <source>It is kept whole and counts by itself once the words are typed.</source>
        <translation>يُحفظ كاملا، ويُعتدّ به من تلقاء نفسه بعد كتابة الكلمات.</translation>
    </message>
    <message>
        <source>The next kit tells the others, without a call</source>
        <translation>الحقيبة القادمة تُعلم الآخرين بلا مكالمة</translation>
    </message>
    <message>
        <source>The old keys sign the new ones. Publish it, then seal it for each post.</source>
        <translation>المفاتيح القديمة توقّع الجديدة. انشرها ثم اختمها لكل مركز.</translation>
    </message>
    <message>
        <source>What leaves before that kit comes waits there</source>
        <translation>ما يخرج قبل وصول الحقيبة ينتظر هناك</translation>
    </message>
    <message>
        <source>It is kept whole and counts by itself once the kit is in.</source>
        <translation>يُحفظ كاملًا ويُحتسب وحده حين تُركَّب الحقيبة.</translation>
    </message>
    <message>
        <source>Somebody may have copied the old keys: end them</source>
        <translation>ربما نسخ أحدهم المفاتيح القديمة: أنهِها</translation>
    </message>
    <message>
        <source>Where the next kit has come, what they sign is refused.</source>
        <translation>حيث وصلت الحقيبة القادمة، يُرفض ما توقّعه.</translation>
    </message>
    <message>
        <source>What others sealed to the old keys still opens</source>
        <translation>ما ختمه الآخرون بالمفاتيح القديمة يبقى قابلا للفتح</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s), and until a kit has told the others of the new ones.</source>
        <translation>
            <numerusform>إلى أن تُعلم حقيبة الآخرين بالجديدة.</numerusform>
            <numerusform>يوما واحدا، وإلى أن تُعلم حقيبة الآخرين بالجديدة.</numerusform>
            <numerusform>يومين، وإلى أن تُعلم حقيبة الآخرين بالجديدة.</numerusform>
            <numerusform>%n أيام، وإلى أن تُعلم حقيبة الآخرين بالجديدة.</numerusform>
            <numerusform>%n يوما، وإلى أن تُعلم حقيبة الآخرين بالجديدة.</numerusform>
            <numerusform>%n يوم، وإلى أن تُعلم حقيبة الآخرين بالجديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the old keys</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
</context>
<context>
    <name>NewSheetPage</name>
    <message>
        <source>A new recovery sheet</source>
        <translation>ورقة استعادة جديدة</translation>
    </message>
    <message>
        <source>When the old one is lost, or somebody saw it.</source>
        <translation>حين تضيع القديمة أو يراها أحد.</translation>
    </message>
    <message>
        <source>The old sheet opens nothing here any more</source>
        <translation>الورقة القديمة لا تفتح شيئا هنا بعد ذلك</translation>
    </message>
    <message>
        <source>The vault gets another key. Everybody keeps their passphrase.</source>
        <translation>تحصل الخزنة على مفتاح آخر. يحتفظ كل واحد بعبارة مروره.</translation>
    </message>
    <message>
        <source>Backups made before still open with the old sheet</source>
        <translation>النسخ الاحتياطية السابقة تُفتح بالورقة القديمة</translation>
    </message>
    <message>
        <source>Make a new backup afterwards and destroy the older ones.</source>
        <translation>أعدّ بعدها نسخة جديدة وأتلف النسخ الأقدم.</translation>
    </message>
    <message>
        <source>Have paper and pencil ready</source>
        <translation>جهّز ورقة وقلما</translation>
    </message>
    <message>
        <source>The new code is shown once. If it gets lost, make another.</source>
        <translation>يظهر الرمز الجديد مرة واحدة. إذا ضاع فأعدّ غيره.</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>الإبقاء على الورقة القديمة</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>إعداد ورقة جديدة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>إنهاء الدخول</translation>
    </message>
    <message>
        <source>{code} waits for them</source>
        <translation>{code} بانتظاره</translation>
    </message>
    <message>
        <source>{code} is not finished</source>
        <translation>{code} لم تكتمل</translation>
    </message>
    <message>
        <source>Somebody else can go on with it: hand it over before they leave.</source>
        <translation>يمكن لغيره أن يواصلها: سلّمها قبل أن يغادر.</translation>
    </message>
    <message>
        <source>See the shift</source>
        <translation>عرض المناوبة</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليمها</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>إنهاء دخول {name}؟</translation>
    </message>
    <message>
        <source>The vault gets another key. Copies made before still open with their passphrase.</source>
        <translation>تحصل الخزنة على مفتاح آخر. النسخ السابقة ما زالت تُفتح بعبارة مروره.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>إنهاء الآن</translation>
    </message>
</context>
<context>
    <name>RegionAccessPage</name>
    <message>
        <source>The regional office and this vault</source>
        <translation>المكتب الإقليمي وهذه الخزنة</translation>
    </message>
    <message>
        <source>A way back if everybody forgets their passphrase. It is your choice.</source>
        <translation>مخرج إذا نسي الجميع عبارات المرور. الخيار لك.</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>It can open this vault and its backups with its own key</source>
        <translation>يستطيع فتح هذه الخزنة ونسخها بمفتاح تشفير خاص به</translation>
    </message>
    <message>
        <source>No passphrase of yours is needed, and nobody here is asked.</source>
        <translation>دون أي عبارة مرور من هذا المركز، ودون سؤال أحد هنا.</translation>
    </message>
    <message>
        <source>For when everybody forgot their passphrase</source>
        <translation>لليوم الذي ينسى فيه الجميع عبارات المرور</translation>
    </message>
    <message>
        <source>A backup goes there on a stick. It comes back with a new passphrase for a supervisor.</source>
        <translation>تذهب نسخة احتياطية إليه على مفتاح USB، وتعود بعبارة مرور جديدة لمشرف.</translation>
    </message>
    <message>
        <source>It never reads what is sealed</source>
        <translation>لا يقرأ أبدا ما هو مختوم</translation>
    </message>
    <message>
        <source>Its page shows your names only. By another program it could read the rest.</source>
        <translation>صفحته لا تُظهر إلا أسماء من يعملون هنا. ببرنامج آخر قد يقرأ الباقي.</translation>
    </message>
    <message>
        <source>Backups stay as they were made</source>
        <translation>تبقى النسخ الاحتياطية كما أُنشئت</translation>
    </message>
    <message>
        <source>Those made while it is let in open with its key for good, ended or not.</source>
        <translation>ما أُنشئ منها وله حق الدخول يُفتح بمفتاحه دائما، ولو انتهى دخوله.</translation>
    </message>
    <message>
        <source>Let it in by its new key</source>
        <translation>منحه الدخول بمفتاح التشفير الجديد</translation>
    </message>
    <message>
        <source>Let the regional office in</source>
        <translation>منح الدخول للمكتب الإقليمي</translation>
    </message>
    <message>
        <source>End its access</source>
        <translation>إنهاء دخوله</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه دون دخول</translation>
    </message>
    <message>
        <source>{office} cannot open this vault.</source>
        <translation>لا يستطيع {office} فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>The key of {office} counts no more. End its access now.</source>
        <translation>لم يعد مفتاح التشفير لدى {office} صالحا. أنه دخوله الآن.</translation>
    </message>
    <message>
        <source>{office} has a new key. Let it in by that one: the old one ends.</source>
        <translation>لدى {office} مفتاح تشفير جديد. امنحه الدخول به: القديم ينتهي.</translation>
    </message>
    <message>
        <source>A kit ended the region’s key, so its access ended too.</source>
        <translation>أنهت حقيبة مفتاح تشفير الجهة، فانتهى دخولها أيضا.</translation>
    </message>
    <message>
        <source>A kit ended the region’s key, so its access ended too. Let it in by its new key, or leave it out.</source>
        <translation>أنهت حقيبة مفتاح تشفير الجهة، فانتهى دخولها أيضا. امنحها الدخول بالجديد أو اتركها دون دخول.</translation>
    </message>
    <message>
        <source>The kit in use has no key of your region. Ask headquarters for one that has it.</source>
        <translation>ليس في الحقيبة المستعملة مفتاح تشفير لجهتك. اطلب من المقر حقيبة فيها هذا المفتاح.</translation>
    </message>
    <message>
        <source>{office} can open this vault.</source>
        <translation>يستطيع {office} فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>{office} can open this vault since {day}.</source>
        <translation>يستطيع {office} فتح هذه الخزنة منذ {day}.</translation>
    </message>
    <message>
        <source>It is let in. Only backups made from now on open with its key.</source>
        <translation>له حق الدخول الآن. لا تُفتح بمفتاحه إلا النسخ التي تُنشأ من الآن.</translation>
    </message>
    <message>
        <source>Its access is ended: the vault has another key. Older backups still open with its key.</source>
        <translation>انتهى دخوله: للخزنة مفتاح آخر. النسخ السابقة ما زالت تُفتح بمفتاحه.</translation>
    </message>
    <message>
        <source>It stays out. Nothing else was changed.</source>
        <translation>يبقى دون دخول. لم يتغير شيء آخر.</translation>
    </message>
</context>
<context>
    <name>ReissuePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>عبارة مرور جديدة لـ{name}</translation>
    </message>
    <message>
        <source>They type it themselves. Nobody else looks.</source>
        <translation>يكتبها صاحبها بنفسه دون أن ينظر غيره.</translation>
    </message>
    <message>
        <source>The vault gets another key. What only they could read stays closed to them where you cannot open it either.</source>
        <translation>تحصل الخزنة على مفتاح آخر. ما كان يقرؤه وحده يبقى مغلقا عنه إن لم تستطع أنت فتحه.</translation>
    </message>
    <message>
        <source>New passphrase, typed by them</source>
        <translation>عبارة مرور جديدة، يكتبها صاحبها بنفسه</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Give the new passphrase</source>
        <translation>منح عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Who may do what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>Your role: {role}.</source>
        <translation>دورك: {role}.</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>What others do</source>
        <translation>ما يفعله الآخرون</translation>
    </message>
    <message>
        <source>Nobody countersigns an interview in which they asked or corrected something. Cases sealed to somebody are closed to everybody else, whatever their role.</source>
        <translation>لا يوقّع أحد كمشرف مقابلة سأل فيها أو صحّح شيئا. الحالات المختومة لشخص مغلقة أمام كل من سواه، مهما كان دوره.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large (200 %)</source>
        <translation>كبير (200 %)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How the screen looks</source>
        <translation>مظهر الشاشة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>The one of now</source>
        <translation>العبارة الحالية</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>عبارة جديدة</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>من لديه الدخول</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>منح الدخول لزميل</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>ورقة استعادة جديدة</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens nothing here.</source>
        <translation>تغيرت عبارة المرور. القديمة لا تفتح شيئا هنا.</translation>
    </message>
    <message>
        <source>PIN of the hidden screen</source>
        <translation>رمز الشاشة المخفية</translation>
    </message>
    <message>
        <source>You have one. An empty field takes it away.</source>
        <translation>لديك رمز. الحقل الفارغ يلغيه.</translation>
    </message>
    <message>
        <source>Without one, your passphrase brings you back.</source>
        <translation>دون رمز تعيدك عبارة مرورك.</translation>
    </message>
    <message>
        <source>At least four signs</source>
        <translation>أربع علامات على الأقل</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>حفظ هذا الرمز</translation>
    </message>
    <message>
        <source>The PIN is gone. Your passphrase brings you back.</source>
        <translation>أُلغي الرمز. عبارة مرورك تعيدك.</translation>
    </message>
    <message>
        <source>This is too short. Take four signs or more.</source>
        <translation>هذا قصير جدا. اختر أربع علامات أو أكثر.</translation>
    </message>
    <message>
        <source>The PIN brings you back from the hidden screen.</source>
        <translation>الرمز يعيدك من الشاشة المخفية.</translation>
    </message>
    <message>
        <source>{name} opens the vault with the new passphrase from now on.</source>
        <translation>من الآن تُفتح الخزنة لـ{name} بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>لم يعد لدى {name} حق الدخول.</translation>
    </message>
</context>
</TS>
