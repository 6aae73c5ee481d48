<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>من يعمل هنا أيضا؟</translation>
    </message>
    <message>
        <source>Everybody unlocks with a passphrase of their own. You can do this later.</source>
        <translation>لكل واحد عبارة مرور خاصة به. يمكن القيام بذلك لاحقا.</translation>
    </message>
    <message>
        <source>Let a colleague in</source>
        <translation>منح الدخول لزميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Passphrase, typed by them</source>
        <translation>عبارة المرور، يكتبها الزميل بنفسه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>الذهاب إلى مكان العمل</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>This is too short. Take several words.</source>
        <translation>هذا قصير جدا. اختر عدة كلمات.</translation>
    </message>
</context>
<context>
    <name>DestroyedPage</name>
    <message>
        <source>Destroyed</source>
        <translation>أُتلف</translation>
    </message>
    <message>
        <source>The post is being destroyed on this laptop</source>
        <translation>يجري إتلاف المركز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The post is destroyed on this laptop</source>
        <translation>أُتلف المركز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It goes on at the other laptop.</source>
        <translation>يواصل على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The keys went first, then the files. A drive may keep old blocks: they stay locked under the passphrases of then. Backups on sticks are still there: lock them away.</source>
        <translation>ذهبت مفاتيح التشفير أولا ثم الملفات. قد يحتفظ القرص بكتل قديمة: تبقى مقفلة بعبارات مرور ذلك الوقت. النسخ الاحتياطية على مفاتيح USB ما زالت موجودة: احفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Destroying keys, then files</source>
        <translation>إتلاف مفاتيح التشفير ثم الملفات</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Written in the audit trail: {who}, {time}.</source>
        <translation>دُوّن في سجل المراجعة: {who}، {time}.</translation>
    </message>
    <message>
        <source>{code} waits.</source>
        <translation>{code} في الانتظار.</translation>
    </message>
    <message>
        <source>Emergency: act first, write later</source>
        <translation>طوارئ: التصرف أولا والكتابة لاحقا</translation>
    </message>
    <message>
        <source>The interview waits and is saved.</source>
        <translation>المقابلة تنتظر وهي محفوظة.</translation>
    </message>
    <message>
        <source>What you were doing waits.</source>
        <translation>ما كنت تقوم به ينتظر.</translation>
    </message>
    <message>
        <source>Leave an urgent note</source>
        <translation>ترك ملاحظة عاجلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>العودة إلى ما كنت فيه</translation>
    </message>
    <message>
        <source>Starter kit: these numbers are invented. Call the numbers of your post.</source>
        <translation>حقيبة البداية: هذه الأرقام مخترعة. اتصل بأرقام مركزك.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>فيم يُستعمل هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Choose once. Everything stays on this laptop, encrypted.</source>
        <translation>اختر مرة واحدة. يبقى كل شيء مشفرا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A border post</source>
        <translation>مركز حدودي</translation>
    </message>
    <message>
        <source>Interviews, indicators, referrals</source>
        <translation>مقابلات ومؤشرات وإحالات</translation>
    </message>
    <message>
        <source>A regional office</source>
        <translation>مكتب جهوي</translation>
    </message>
    <message>
        <source>Packets from posts, receipts, numbers</source>
        <translation>ظروف المراكز وإشعارات الاستلام والأرقام</translation>
    </message>
    <message>
        <source>An agency’s desk</source>
        <translation>مكتب هيئة مختصة</translation>
    </message>
    <message>
        <source>Cases referred to you, your answers</source>
        <translation>حالات محالة إليك وردودك</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>التجربة مع أشخاص مخترعين</translation>
    </message>
    <message>
        <source>A classroom; nothing is kept</source>
        <translation>قاعة تدريب؛ لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>**Training only.** Invented people, other keys, a violet band on every page. Nothing from here can enter a real desk.</source>
        <translation>**للتدريب فقط.** أشخاص مخترعون ومفاتيح أخرى وشريط بنفسجي في كل صفحة. لا شيء من هنا يدخل مكان عمل حقيقيا.</translation>
    </message>
    <message>
        <source>Name the desk and its first person</source>
        <translation>تسمية المكان والشخص الأول</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Take a post over from a stick</source>
        <translation>تسلّم مركز من مفتاح USB</translation>
    </message>
    <message>
        <source>Take a post over</source>
        <translation>تسلّم مركز</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>For example: Poste de Rosso</source>
        <translation>مثلا: Poste de Rosso</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>رمز قصير</translation>
    </message>
    <message>
        <source>Latin letters, for example: rosso</source>
        <translation>حروف لاتينية، مثلا: rosso</translation>
    </message>
    <message>
        <source>Case codes begin with</source>
        <translation>تبدأ رموز الملفات بـ</translation>
    </message>
    <message>
        <source>For example: R07</source>
        <translation>مثلا: R07</translation>
    </message>
    <message>
        <source>Code of the regional office</source>
        <translation>رمز المكتب الجهوي</translation>
    </message>
    <message>
        <source>As the region tells it, for example: trarza</source>
        <translation>كما تحدده الجهة، مثلا: trarza</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>You are its first supervisor.</source>
        <translation>ستكون أول مشرف فيه.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>At least {n} characters: several words.</source>
        <translation>{n} حرفا على الأقل: عدة كلمات.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Make the post’s vault</source>
        <translation>إنشاء خزنة المركز</translation>
    </message>
    <message>
        <source>Make the office’s vault</source>
        <translation>إنشاء خزنة المكتب</translation>
    </message>
    <message>
        <source>Make the agency’s vault</source>
        <translation>إنشاء خزنة الهيئة</translation>
    </message>
    <message>
        <source>Open the classroom</source>
        <translation>فتح قاعة التدريب</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Making keys and vault</source>
        <translation>إنشاء المفاتيح والخزنة</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>Latin letters, digits and hyphens only.</source>
        <translation>حروف لاتينية وأرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>This is too short. Take several words.</source>
        <translation>هذا قصير جدا. اختر عدة كلمات.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>GivenBackPage</name>
    <message>
        <source>A backup back from the region</source>
        <translation>نسخة عائدة من الجهة</translation>
    </message>
    <message>
        <source>Put back what the region gave access to</source>
        <translation>استرجاع ما أعادت الجهة الدخول إليه</translation>
    </message>
    <message>
        <source>For a vault that nobody can open, whose backup was at the region.</source>
        <translation>لخزنة لا يستطيع أحد فتحها وكانت نسختها عند الجهة.</translation>
    </message>
    <message>
        <source>What was written here after that backup is not in it, nor urgent notes left at the door. The old file is kept beside it for 30 days, closed.</source>
        <translation>ما كُتب هنا بعد تلك النسخة ليس فيها، ولا الملاحظات العاجلة المتروكة عند الباب. يبقى الملف القديم بجانبها 30 يومًا مغلقا.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>The passphrase from the region</source>
        <translation>عبارة المرور من الجهة</translation>
    </message>
    <message>
        <source>Put this one here</source>
        <translation>ضع هذه هنا</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No backup of this post lies in this folder. Nothing was changed.</source>
        <translation>لا توجد نسخة احتياطية لهذا المركز في هذا المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Put in the stick that came back from the region, then choose it.</source>
        <translation>أدخل المفتاح العائد من الجهة ثم اختره.</translation>
    </message>
    <message>
        <source>Choose the stick or its folder</source>
        <translation>اختر المفتاح أو مجلده</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>Opening the backup and copying it</source>
        <translation>فتح النسخة ونسخها</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Without opening the vault</source>
        <translation>دون فتح الخزنة</translation>
    </message>
    <message>
        <source>To help at once. No case can be seen here.</source>
        <translation>للمساعدة فورا. لا يظهر هنا أي ملف.</translation>
    </message>
    <message>
        <source>Leaflet to give</source>
        <translation>مطوية للتسليم</translation>
    </message>
    <message>
        <source>Rights, help and numbers, in three languages</source>
        <translation>الحقوق والمساعدة والأرقام بثلاث لغات</translation>
    </message>
    <message>
        <source>Note an emergency</source>
        <translation>تدوين حالة طارئة</translation>
    </message>
    <message>
        <source>You only write: nothing is shown again here</source>
        <translation>كتابة فقط: لا يُعرض شيء هنا من جديد</translation>
    </message>
</context>
<context>
    <name>LeafletPage</name>
    <message>
        <source>Leaflet</source>
        <translation>المطوية</translation>
    </message>
    <message>
        <source>Let them read or copy it; hand nothing over.</source>
        <translation>دعه يقرأ أو ينسخ، ولا تسلمه شيئا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>Damaged file</source>
        <translation>ملف متضرر</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation>حفظ ما يُقرأ في ملف جديد</translation>
    </message>
    <message>
        <source>A part of the vault’s file cannot be read any more.</source>
        <translation>جزء من ملف الخزنة لم يعد مقروءا.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Unlock the new file</source>
        <translation>فتح الملف الجديد</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يُقرأ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put the newest backup in the file’s place</source>
        <translation>وضع أحدث نسخة احتياطية مكان الملف</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it for 30 days. The backup opens with the passphrases of today, or else of its day; what came later is not in it.</source>
        <translation>يبقى الملف المتضرر بجانبها 30 يومًا. تُفتح النسخة بعبارات المرور الحالية، وإلا فبعبارات مرور يومها، وما جاء بعدها ليس فيها.</translation>
    </message>
    <message>
        <source>The old file is kept beside the new one for 30 days. What could not be saved stands under Health, Damaged records, and may be in a backup.</source>
        <translation>يبقى الملف القديم بجانب الجديد 30 يومًا. ما تعذّر حفظه يظهر في حالة المركز، السجلات المتضررة، وقد يوجد في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>العودة إلى المدخل</translation>
    </message>
    <message>
        <source>Take the newest backup</source>
        <translation>أخذ أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Reading the file row by row</source>
        <translation>قراءة الملف سطرا سطرا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The vault stays as it is until the new file is whole.</source>
        <translation>تبقى الخزنة كما هي إلى أن يكتمل الملف الجديد.</translation>
    </message>
    <message>
        <source>Rather take the newest backup</source>
        <translation>أخذ النسخة الاحتياطية بدلا منه</translation>
    </message>
    <message>
        <source>The backup of {day} is in its place.</source>
        <translation>النسخة الاحتياطية بتاريخ {day} في مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are saved in a new file.</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر في ملف جديد.</numerusform>
            <numerusform>حُفظ سطر واحد في ملف جديد.</numerusform>
            <numerusform>حُفظ سطران في ملف جديد.</numerusform>
            <numerusform>حُفظت %n أسطر في ملف جديد.</numerusform>
            <numerusform>حُفظ %n سطرا في ملف جديد.</numerusform>
            <numerusform>حُفظ %n سطر في ملف جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old one is kept for 30 days as {name}.</source>
        <translation>يُحتفظ بالملف القديم 30 يومًا باسم {name}.</translation>
    </message>
    <message>
        <source>Something could not be read: look at Health, Damaged records.</source>
        <translation>تعذّرت قراءة شيء: انظر حالة المركز، السجلات المتضررة.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Urgent note</source>
        <translation>ملاحظة عاجلة</translation>
    </message>
    <message>
        <source>Write it on paper, not here</source>
        <translation>اكتب ذلك على الورق، لا هنا</translation>
    </message>
    <message>
        <source>Call for help first. Then write down what cannot wait.</source>
        <translation>اطلب النجدة أولًا. ثم دوّن ما لا يحتمل الانتظار.</translation>
    </message>
    <message>
        <source>Write down what cannot wait</source>
        <translation>اكتب ما لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>It is sealed at once. Nobody can read it here any more, not even you.</source>
        <translation>تُختم فورا. لا يستطيع أحد قراءتها هنا بعد ذلك، ولا أنت.</translation>
    </message>
    <message>
        <source>What happened, who is in danger, where they are now</source>
        <translation>ما حدث، ومن في خطر، وأين هم الآن</translation>
    </message>
    <message>
        <source>This post works on another laptop now: nobody would find a note on this one. Write on paper what happened, who is in danger, where they are now, and the time. Give the paper by hand to the officer at the other laptop.</source>
        <translation>يعمل هذا المركز الآن على حاسوب آخر: لن يجد أحد ملاحظة تُترك على هذا الحاسوب. اكتب على الورق ما حدث، ومن هو في خطر، وأين هم الآن، والساعة. سلّم الورقة باليد إلى الموظف العامل على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Call for help first. Write only what the next officer has to know.</source>
        <translation>اطلب النجدة أولا. لا تكتب إلا ما يجب أن يعرفه العون التالي.</translation>
    </message>
    <message>
        <source>Whoever unlocks next finds it and puts it to an interview.</source>
        <translation>من يفتح الخزنة بعد ذلك يجدها ويضمها إلى مقابلة.</translation>
    </message>
    <message>
        <source>The note is sealed. Write another one, or go back.</source>
        <translation>خُتمت الملاحظة. اكتب أخرى أو ارجع.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Seal the note</source>
        <translation>ختم الملاحظة</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Write this sheet down now</source>
        <translation>اكتب هذه الورقة الآن</translation>
    </message>
    <message>
        <source>It opens the vault when every passphrase is lost. It is shown only once.</source>
        <translation>تفتح الخزنة إذا ضاعت كل عبارات المرور. لا تظهر إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>**Keep it away from this laptop**, sealed, with the commander or the regional office. Whoever has the sheet and the laptop can read everything.</source>
        <translation>**احفظها بعيدا عن هذا الحاسوب**، في ظرف مغلق، عند القائد أو المكتب الجهوي. من يملك الورقة والحاسوب يقرأ كل شيء.</translation>
    </message>
    <message>
        <source>Type back group {n}</source>
        <translation>أعد كتابة المجموعة {n}</translation>
    </message>
    <message>
        <source>Try the sheet</source>
        <translation>تجربة الورقة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>This is not group {n}.</source>
        <translation>ليست هذه المجموعة {n}.</translation>
    </message>
    <message>
        <source>{place}, made on {day}</source>
        <translation>{place}، أُعدّت في {day}</translation>
    </message>
    <message>
        <source>Keep it sealed, away from the laptop and from every backup.</source>
        <translation>تُحفظ مختومة، بعيدا عن الحاسوب وعن كل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the laptop can read everything.</source>
        <translation>من يملك هذه الورقة والحاسوب يقرأ كل شيء.</translation>
    </message>
    <message>
        <source>If it is lost or was seen, make a new one in the settings at once.</source>
        <translation>إذا ضاعت أو رآها أحد، تُعدّ ورقة جديدة فورا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
    <message>
        <source>A new passphrase with the recovery sheet</source>
        <translation>عبارة مرور جديدة بورقة الاستعادة</translation>
    </message>
    <message>
        <source>Type the fourteen groups of the sheet. Spaces do not matter.</source>
        <translation>اكتب المجموعات الأربع عشرة من الورقة. لا أهمية للفراغات.</translation>
    </message>
    <message>
        <source>The vault gets another key, and this is noted in the audit trail.</source>
        <translation>تحصل الخزنة على مفتاح آخر ويُقيد ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The code on the sheet</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
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
        <source>Back to the door</source>
        <translation>العودة إلى المدخل</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Backup back from the region</source>
        <translation>نسخة عائدة من الجهة</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Put a backup back</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the stick or its folder</source>
        <translation>اختر المفتاح أو مجلده</translation>
    </message>
    <message>
        <source>Put a backup back on this laptop</source>
        <translation>استرجاع نسخة احتياطية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>For a laptop that replaces a lost or broken one.</source>
        <translation>لحاسوب يحل محل حاسوب ضائع أو معطّل.</translation>
    </message>
    <message>
        <source>It opens with the passphrases and the recovery sheet of the day it was made. What was written after that day is not in it. The stick is only read.</source>
        <translation>تُفتح بعبارات المرور وورقة الاستعادة ليوم إنشائها. ما كُتب بعد ذلك اليوم ليس فيها. المفتاح يُقرأ فقط ولا يُكتب عليه.</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>استرجاع هذه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>عودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>العودة إلى المدخل</translation>
    </message>
    <message>
        <source>Put in the stick with the backups, then choose it.</source>
        <translation>أدخل المفتاح الذي عليه النسخ الاحتياطية ثم اختره.</translation>
    </message>
    <message>
        <source>No backup of PostDesk lies in this folder. Nothing was changed.</source>
        <translation>لا توجد نسخة احتياطية من PostDesk في هذا المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>A border post</source>
        <translation>مركز حدودي</translation>
    </message>
    <message>
        <source>A regional office</source>
        <translation>مكتب جهوي</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>يجري نسخ النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>TakeOverPage</name>
    <message>
        <source>Take a post over</source>
        <translation>تسلّم مركز</translation>
    </message>
    <message>
        <source>Take a post over from a stick</source>
        <translation>تسلّم مركز من مفتاح USB</translation>
    </message>
    <message>
        <source>Type the fourteen groups of the code. Spaces do not matter.</source>
        <translation>اكتب مجموعات الرمز الأربع عشرة. الفراغات لا تهم.</translation>
    </message>
    <message>
        <source>The code stands on the laptop that the post comes from. The stick is only read. Afterwards everybody unlocks with the passphrase they have.</source>
        <translation>يظهر الرمز على الحاسوب الذي يأتي منه المركز. ولا يُكتب على المفتاح شيء. وبعد ذلك يفتح كل واحد بعبارة المرور التي لديه.</translation>
    </message>
    <message>
        <source>The code of the handover</source>
        <translation>رمز التسليم</translation>
    </message>
    <message>
        <source>No handover lies in this folder. Nothing was changed. Choose the stick on which the post was handed over.</source>
        <translation>لا يوجد تسليم في هذا المجلد. لم يتغير شيء. اختر المفتاح الذي سُلّم عليه المركز.</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>عودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>اختيار المفتاح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take over on this laptop</source>
        <translation>التسلّم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Every file was checked, and the stick is needed no more. Everybody unlocks with the passphrase they have.</source>
        <translation>فُحصت كل الملفات، ولم يعد المفتاح لازما. ويفتح كل واحد بعبارة المرور التي لديه.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>Opening and checking each file. Leave the stick in</source>
        <translation>فتح كل ملف والتحقق منه. اترك المفتاح في مكانه</translation>
    </message>
    <message>
        <source>Missing: file {numbers} of {pieces}</source>
        <translation>ينقص: الملف {numbers} من {pieces}</translation>
    </message>
    <message>
        <source>Putting the post on this laptop</source>
        <translation>وضع المركز على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>**Look at the day.** %n file(s) of another handover, with another code, lie on this stick too. Take over only the one whose code the old laptop shows.</source>
        <translation>
            <numerusform>**انظر إلى اليوم.** على هذا المفتاح أيضا لا ملف من تسليم آخر برمز آخر. لا تتسلم إلا الذي يظهر رمزه على الحاسوب القديم.</numerusform>
            <numerusform>**انظر إلى اليوم.** على هذا المفتاح أيضا ملف واحد من تسليم آخر برمز آخر. لا تتسلم إلا الذي يظهر رمزه على الحاسوب القديم.</numerusform>
            <numerusform>**انظر إلى اليوم.** على هذا المفتاح أيضا ملفان من تسليم آخر برمز آخر. لا تتسلم إلا الذي يظهر رمزه على الحاسوب القديم.</numerusform>
            <numerusform>**انظر إلى اليوم.** على هذا المفتاح أيضا %n ملفات من تسليم آخر برمز آخر. لا تتسلم إلا الذي يظهر رمزه على الحاسوب القديم.</numerusform>
            <numerusform>**انظر إلى اليوم.** على هذا المفتاح أيضا %n ملفا من تسليم آخر برمز آخر. لا تتسلم إلا الذي يظهر رمزه على الحاسوب القديم.</numerusform>
            <numerusform>**انظر إلى اليوم.** على هذا المفتاح أيضا %n ملف من تسليم آخر برمز آخر. لا تتسلم إلا الذي يظهر رمزه على الحاسوب القديم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing was changed on this laptop.</source>
        <translation>لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Handed over by {name}, {when} · {size}</source>
        <translation>سلّمه {name}، {when} · {size}</translation>
    </message>
    <message>
        <source>Who can unlock it</source>
        <translation>من يستطيع فتحه</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Who takes the shift?</source>
        <translation>من يستلم المناوبة؟</translation>
    </message>
    <message>
        <source>Press your number, then your passphrase.</source>
        <translation>اضغط رقمك ثم اكتب عبارة مرورك.</translation>
    </message>
    <message>
        <source>**Caps Lock is on.** Capital letters count.</source>
        <translation>**Caps Lock مفعل.** الأحرف الكبيرة تختلف عن الصغيرة.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Forgotten? The supervisor or the recovery sheet gives a new one.</source>
        <translation>نسيت العبارة؟ يمنح المشرف أو ورقة الاستعادة عبارة جديدة.</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>استعمال ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>نسخة احتياطية أخرى</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>عبارة مرور {name}</translation>
    </message>
    <message>
        <source>The list of wrong passphrases is damaged: a new one is begun.</source>
        <translation>قائمة عبارات المرور الخاطئة تالفة: تبدأ قائمة جديدة.</translation>
    </message>
    <message>
        <source>Language and text size were lost: choose them again.</source>
        <translation>ضاعت اللغة وحجم النص: اختاروهما من جديد.</translation>
    </message>
    <message>
        <source>Files were damaged.</source>
        <translation>ملفات تالفة.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يُقرأ</translation>
    </message>
    <message>
        <source>Take a backup from a stick</source>
        <translation>أخذ نسخة احتياطية من مفتاح</translation>
    </message>
</context>
</TS>
