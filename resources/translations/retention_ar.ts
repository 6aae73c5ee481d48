<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>CaseCopy</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kept here until</source>
        <translation>يُحفظ هنا حتى</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>استُلم يوم {day}</translation>
    </message>
    <message>
        <source>from {post}, for {recipient}</source>
        <translation>من {post} إلى {recipient}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>received, not answered yet</source>
        <translation>استُلم ولم يُجَب عنه بعد</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>تم التكفل به</translation>
    </message>
    <message>
        <source>given back to the post</source>
        <translation>أُعيد إلى المركز</translation>
    </message>
    <message>
        <source>taken on, and its outcome told</source>
        <translation>تم التكفل به وأُبلغت نتيجته</translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Complaint by {code}</source>
        <translation>شكوى من {code}</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>بكلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>It costs the person nothing. Whoever is in charge here answers it.</source>
        <translation>لا يكلف الشخص شيئًا. يجيب عنها المسؤول هنا.</translation>
    </message>
    <message>
        <source>Empty is allowed: the person can tell whoever is in charge alone.</source>
        <translation>يجوز تركها فارغة: يمكن للشخص أن يخبر المسؤول وحده.</translation>
    </message>
    <message>
        <source>Once written down, only those in charge can read it.</source>
        <translation>بعد كتابتها لا يقرؤها إلا المسؤولون.</translation>
    </message>
    <message>
        <source>Write it down and seal it</source>
        <translation>كتابة وختم</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Back, write nothing</source>
        <translation>رجوع دون كتابة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>What is kept about the person</source>
        <translation>ما هو محفوظ عن الشخص</translation>
    </message>
    <message>
        <source>What is kept about {code}</source>
        <translation>ما هو محفوظ عن {code}</translation>
    </message>
    <message>
        <source>In the person’s language. Read it aloud to who does not read.</source>
        <translation>بلغة الشخص. اقرأه بصوت عال لمن لا يقرأ.</translation>
    </message>
    <message>
        <source>Save the pages to print</source>
        <translation>حفظ الصفحات للطباعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The request is answered</source>
        <translation>أُجيب عن الطلب</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) were seen. They stand on no paper: tell them.</source>
        <translation>
            <numerusform>لم تُر أي علامة.</numerusform>
            <numerusform>رُئيت علامة واحدة. لا تُكتب على أي ورقة: قلها شفويا.</numerusform>
            <numerusform>رُئيت علامتان. لا تُكتبان على أي ورقة: قلهما شفويا.</numerusform>
            <numerusform>رُئيت %n علامات. لا تُكتب على أي ورقة: قلها شفويا.</numerusform>
            <numerusform>رُئيت %n علامة. لا تُكتب على أي ورقة: قلها شفويا.</numerusform>
            <numerusform>رُئيت %n علامة. لا تُكتب على أي ورقة: قلها شفويا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file.</source>
        <translation>حُفظ باسم {name}. اطبعه ثم احذف الملف.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase what is due</source>
        <translation>محو ما حلّ أجله</translation>
    </message>
    <message>
        <source>Is today {day}? A wrong date erases too early.</source>
        <translation>هل اليوم {day}؟ التاريخ الخاطئ يمحو قبل الأوان.</translation>
    </message>
    <message numerus="yes">
        <source>The date is right: erase %n case(s)</source>
        <translation>
            <numerusform>التاريخ صحيح: لا ملف للمحو</numerusform>
            <numerusform>التاريخ صحيح: محو ملف واحد</numerusform>
            <numerusform>التاريخ صحيح: محو ملفين</numerusform>
            <numerusform>التاريخ صحيح: محو %n ملفات</numerusform>
            <numerusform>التاريخ صحيح: محو %n ملفًا</numerusform>
            <numerusform>التاريخ صحيح: محو %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Back, erase nothing</source>
        <translation>رجوع دون محو</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>يزول نهائيا</translation>
    </message>
    <message>
        <source>Answers, notes, history, decisions and copies of what was passed on.</source>
        <translation>الأجوبة والملاحظات والسجل والقرارات ونسخ ما أحيل.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>The code, the day, the reason, and the ledger of packets.</source>
        <translation>الرمز واليوم والسبب وسجل الظروف المختومة.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>None was made. Nothing of it is left anywhere on this laptop.</source>
        <translation>لم تُنجز أي نسخة. لا يبقى منها شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Those made up to {day} still hold it until they are destroyed.</source>
        <translation>النسخ المنجزة حتى {day} ما زالت تحتويها إلى أن تُتلف.</translation>
    </message>
    <message>
        <source>Due since {day}: {why}.</source>
        <translation>حلّ أجله منذ {day}: {why}.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>دون قرار</translation>
    </message>
    <message>
        <source>Erasing, one case after the other</source>
        <translation>جارٍ المحو، ملفًا بعد ملف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Those erased so far are gone. The others stay whole.</source>
        <translation>ما مُحي حتى الآن زال. الباقي يظل كاملا.</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Legal hold</source>
        <translation>حفظ قانوني</translation>
    </message>
    <message>
        <source>End the hold on {code}</source>
        <translation>رفع الحفظ عن {code}</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>لماذا ينتهي؟</translation>
    </message>
    <message>
        <source>Keep {code} beyond its time</source>
        <translation>إبقاء {code} بعد أجله</translation>
    </message>
    <message>
        <source>Who needs it?</source>
        <translation>من يحتاج إليه؟</translation>
    </message>
    <message>
        <source>Its time runs on as if it had never been held. It may be due at once.</source>
        <translation>يستمر أجله كأنه لم يُحفظ قط. قد يحلّ فورا.</translation>
    </message>
    <message>
        <source>Nobody can erase it before the hold is ended.</source>
        <translation>لا يمحوه أحد قبل إنهاء الحفظ.</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>رفع الحفظ</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>keeping was not agreed</source>
        <translation>لم يُقبل الاحتفاظ به</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>لم يُغلق قط</translation>
    </message>
    <message>
        <source>passed on to nobody</source>
        <translation>لم يُحل إلى أحد</translation>
    </message>
    <message>
        <source>passed on by phone or slip</source>
        <translation>أحيل بالهاتف أو بورقة</translation>
    </message>
    <message>
        <source>an office has taken it over</source>
        <translation>تسلّمه مكتب</translation>
    </message>
    <message>
        <source>an office’s word is awaited</source>
        <translation>يُنتظر جواب مكتب</translation>
    </message>
    <message>
        <source>the post waits for our answer</source>
        <translation>المركز ينتظر جوابنا</translation>
    </message>
    <message>
        <source>taken on, no outcome told</source>
        <translation>تم التكفل به دون إبلاغ نتيجة</translation>
    </message>
    <message>
        <source>given back to the post</source>
        <translation>أُعيد إلى المركز</translation>
    </message>
    <message>
        <source>the outcome is told</source>
        <translation>أُبلغت النتيجة</translation>
    </message>
    <message>
        <source>erased before, back by a backup</source>
        <translation>مُحي من قبل وأعادته نسخة احتياطية</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حلّ أجله</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبا</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>عليه طلب</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>دون تاريخ</translation>
    </message>
    <message>
        <source>A prosecutor asks for it</source>
        <translation>تطلبه النيابة</translation>
    </message>
    <message>
        <source>A court asks for it</source>
        <translation>تطلبه محكمة</translation>
    </message>
    <message>
        <source>The oversight recipient asks for it</source>
        <translation>تطلبه جهة الرقابة</translation>
    </message>
    <message>
        <source>The person asks to keep it</source>
        <translation>يطلب الشخص إبقاءه</translation>
    </message>
    <message>
        <source>The reason has ended</source>
        <translation>انتهى السبب</translation>
    </message>
    <message>
        <source>It was put on by mistake</source>
        <translation>وُضع خطأ</translation>
    </message>
    <message>
        <source>wants to see what is kept</source>
        <translation>يطلب الاطلاع على ما هو محفوظ</translation>
    </message>
    <message>
        <source>wants something corrected</source>
        <translation>يطلب تصحيحا</translation>
    </message>
    <message>
        <source>complains</source>
        <translation>يشتكي</translation>
    </message>
    <message>
        <source>wants it all taken back</source>
        <translation>يطلب سحب كل شيء</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What is kept and until when</source>
        <translation>ما هو محفوظ وإلى متى</translation>
    </message>
    <message>
        <source>A person asks</source>
        <translation>شخص يطلب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Register (.csv)</source>
        <translation>السجل ⁦(.csv)⁩</translation>
    </message>
    <message>
        <source>No case is kept here. Cases come on sticks.</source>
        <translation>لا ملف محفوظ هنا. تصل الملفات على مفاتيح USB.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح</translation>
    </message>
    <message>
        <source>Nothing of any person is kept here. Begin an interview.</source>
        <translation>لا شيء محفوظ عن أي شخص. ابدأ مقابلة.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Outcome told: {concluded} days. Given back: {returned} days. Taken on: {taken_on} days. Then only the code stays.</source>
        <translation>أُبلغت النتيجة: {concluded} يومًا. أُعيد: {returned} يومًا. تم التكفل به: {taken_on} يومًا. ثم يبقى الرمز وحده.</translation>
    </message>
    <message>
        <source>Passed on to nobody: {unreferred} days. Taken over by an office: only code and ledger stay.</source>
        <translation>لم يُحل إلى أحد: {unreferred} يوما. تسلّمه مكتب: لا يبقى إلا الرمز والسجل.</translation>
    </message>
    <message>
        <source>These periods are to be validated.</source>
        <translation>هذه الآجال تنتظر المصادقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are erased. Code and ledger stay.</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف. يبقى الرمز والسجل.</numerusform>
            <numerusform>مُحي ملف واحد. يبقى الرمز والسجل.</numerusform>
            <numerusform>مُحي ملفان. يبقى الرمز والسجل.</numerusform>
            <numerusform>مُحيت %n ملفات. يبقى الرمز والسجل.</numerusform>
            <numerusform>مُحي %n ملفًا. يبقى الرمز والسجل.</numerusform>
            <numerusform>مُحي %n ملف. يبقى الرمز والسجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have been kept for as long as they may be.</source>
        <translation>
            <numerusform>لا ملف بلغ نهاية مدته.</numerusform>
            <numerusform>ملف واحد بلغ نهاية مدته.</numerusform>
            <numerusform>ملفان بلغا نهاية مدتهما.</numerusform>
            <numerusform>%n ملفات بلغت نهاية مدتها.</numerusform>
            <numerusform>%n ملفًا بلغ نهاية مدته.</numerusform>
            <numerusform>%n ملف بلغ نهاية مدته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No outcome was told of %n of them.</source>
        <translation>
            <numerusform>لكل منها نتيجة مُبلَّغة.</numerusform>
            <numerusform>واحد منها لم تُبلَّغ نتيجته.</numerusform>
            <numerusform>اثنان منها لم تُبلَّغ نتيجتهما.</numerusform>
            <numerusform>%n منها لم تُبلَّغ نتيجتها.</numerusform>
            <numerusform>%n منها لم تُبلَّغ نتيجتها.</numerusform>
            <numerusform>%n منها لم تُبلَّغ نتيجتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is in charge looks at them and erases them.</source>
        <translation>ينظر فيها المسؤول ثم يمحوها.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: they had changed.</source>
        <translation>
            <numerusform>لم تبق أي واحدة.</numerusform>
            <numerusform>بقيت واحدة: كانت قد تغيرت.</numerusform>
            <numerusform>بقيت اثنتان: كانتا قد تغيرتا.</numerusform>
            <numerusform>بقيت %n: كانت قد تغيرت.</numerusform>
            <numerusform>بقيت %n: كانت قد تغيرت.</numerusform>
            <numerusform>بقيت %n: كانت قد تغيرت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait for an answer</source>
        <translation>
            <numerusform>لا أحد ينتظر جوابا</numerusform>
            <numerusform>شخص واحد ينتظر جوابا</numerusform>
            <numerusform>شخصان ينتظران جوابا</numerusform>
            <numerusform>%n أشخاص ينتظرون جوابا</numerusform>
            <numerusform>%n شخصا ينتظرون جوابا</numerusform>
            <numerusform>%n شخص ينتظرون جوابا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, with later days.</source>
        <translation>
            <numerusform>ولا آخرون.</numerusform>
            <numerusform>وطلب آخر بأجل لاحق.</numerusform>
            <numerusform>وطلبان آخران بأجل لاحق.</numerusform>
            <numerusform>و%n طلبات أخرى بأجل لاحق.</numerusform>
            <numerusform>و%n طلبا آخر بأجل لاحق.</numerusform>
            <numerusform>و%n طلب آخر بأجل لاحق.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}: {what}</translation>
    </message>
    <message>
        <source>To be answered by {day}.</source>
        <translation>الجواب قبل {day}.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message numerus="yes">
        <source>Nobody decided about %n of them.</source>
        <translation>
            <numerusform>لكل منها قرار.</numerusform>
            <numerusform>واحدة منها دون قرار.</numerusform>
            <numerusform>اثنتان منها دون قرار.</numerusform>
            <numerusform>%n منها دون قرار.</numerusform>
            <numerusform>%n منها دون قرار.</numerusform>
            <numerusform>%n منها دون قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sealed to you alone you erase yourself.</source>
        <translation>ما خُتم لك وحدك تمحوه بنفسك.</translation>
    </message>
    <message>
        <source>Look at what is due</source>
        <translation>عرض ما حلّ أجله</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما حلّ أجله</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>رفع الحفظ</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>{code}: held by {who} since {day}. {why}.</source>
        <translation>{code}: حفظه {who} منذ {day}. {why}.</translation>
    </message>
    <message>
        <source>{code}: {why}.</source>
        <translation>{code}: {why}.</translation>
    </message>
    <message>
        <source>Nobody has decided about it yet.</source>
        <translation>لم يُتخذ قرار بعد.</translation>
    </message>
    <message>
        <source>Written: {names}. They hold codes, no answer of a person.</source>
        <translation>كُتبت: {names}. فيها رموز، ولا جواب لأي شخص.</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>What is kept</source>
        <translation>ما هو محفوظ</translation>
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
        <source>How it stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده</translation>
    </message>
</context>
<context>
    <name>OwnCopy</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation>يوم المقابلة</translation>
    </message>
    <message>
        <source>Held on paper with</source>
        <translation>جرى على الورق مع</translation>
    </message>
    <message>
        <source>Typed in from the paper</source>
        <translation>نُقل من الورق</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}، {day}</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>A paper is safe to carry, said {day}</source>
        <translation>حمل ورقة آمن، قيل في {day}</translation>
    </message>
    <message>
        <source>{question} (before {day})</source>
        <translation>{question} (قبل {day})</translation>
    </message>
    <message>
        <source>Note beside it</source>
        <translation>ملاحظة بجانبه</translation>
    </message>
    <message>
        <source>Passed on, {day}</source>
        <translation>أحيل في {day}</translation>
    </message>
    <message>
        <source>Answers only others can open</source>
        <translation>أجوبة لا يفتحها إلا آخرون</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>I did not want to answer</source>
        <translation>لم أرد الإجابة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>دون جواب</translation>
    </message>
    <message>
        <source>Agreed to the conversation</source>
        <translation>الموافقة على المقابلة</translation>
    </message>
    <message>
        <source>Agreed to keeping</source>
        <translation>الموافقة على الحفظ</translation>
    </message>
    <message>
        <source>Agreed to passing on</source>
        <translation>الموافقة على الإحالة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>{name} (taken back)</source>
        <translation>{name} (سُحب)</translation>
    </message>
</context>
<context>
    <name>PassOnPage</name>
    <message>
        <source>Tell the post</source>
        <translation>إبلاغ المركز</translation>
    </message>
    <message>
        <source>Tell the post about {code}</source>
        <translation>إبلاغ المركز بشأن {code}</translation>
    </message>
    <message>
        <source>What is wrong, and what is right, in the person’s words</source>
        <translation>ما هو خطأ وما هو صحيح، بكلمات الشخص</translation>
    </message>
    <message>
        <source>The post cannot correct what it does not know.</source>
        <translation>لا يستطيع المركز تصحيح ما لا يعرفه.</translation>
    </message>
    <message>
        <source>What the post reads</source>
        <translation>ما سيقرؤه المركز</translation>
    </message>
    <message>
        <source>The post answers its part by the same day. Its answer ends the request here.</source>
        <translation>يجيب المركز عن جزئه قبل اليوم نفسه. وجوابه ينهي الطلب هنا.</translation>
    </message>
    <message>
        <source>Seal it for the post</source>
        <translation>الختم للمركز</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What the person complains about, as far as the post is to know it</source>
        <translation>ما تشتكي منه، بقدر ما ينبغي أن يعرفه المركز</translation>
    </message>
    <message>
        <source>Only those in charge at the post can read it.</source>
        <translation>لا يقرؤه إلا المسؤولون في المركز.</translation>
    </message>
    <message>
        <source>Write it first: the post does not know it.</source>
        <translation>اكتبه أولًا: المركز لا يعرفه.</translation>
    </message>
    <message>
        <source>Sealed for {names}. Write it to a stick: it waits with what leaves.</source>
        <translation>خُتم من أجل {names}. اكتبه على مفتاح: إنه ينتظر مع ما سيُرسل.</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <source>{code}: the person asks what is kept. Please answer for yours by {day}.</source>
        <translation>{code}: يسأل الشخص عما هو محفوظ. نرجو الإجابة عن حصتكم قبل {day}.</translation>
    </message>
    <message>
        <source>{code}: the person wants it corrected. Please do so by {day}, and send it.</source>
        <translation>{code}: يريد الشخص تصحيحًا. نرجو القيام به قبل {day} وإرساله.</translation>
    </message>
    <message>
        <source>{code}: the person complains. Please answer by {day}.</source>
        <translation>{code}: يشتكي الشخص. نرجو الإجابة قبل {day}.</translation>
    </message>
    <message>
        <source>{code}: the person takes all back. It is erased here. Please do so by {day}.</source>
        <translation>{code}: يسحب الشخص كل شيء. مُحي هنا. نرجو سحبه قبل {day}.</translation>
    </message>
    <message>
        <source>{code}: the post answered the person’s request.</source>
        <translation>{code}: أجاب المركز عن طلب الشخص.</translation>
    </message>
    <message>
        <source>{code}: the post cannot meet the request, it is on legal hold.</source>
        <translation>{code}: لا يستطيع المركز تلبية الطلب، فهو محفوظ بأمر قانوني.</translation>
    </message>
    <message>
        <source>{code}: the post keeps nothing of it any more.</source>
        <translation>{code}: لم يعد المركز يحفظ منه شيئًا.</translation>
    </message>
    <message>
        <source>{code}: the person told the post that they drop the request.</source>
        <translation>{code}: أخبر الشخص المركز أنه يتخلى عن الطلب.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>asked</source>
        <translation>يُسأل عنه</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>أُحيل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>packets in quarantine</source>
        <translation>ظروف في الحجر</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>vital interest</source>
        <translation>مصلحة حيوية</translation>
    </message>
    <message>
        <source>law</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no, to be validated</source>
        <translation>لا، ينتظر المصادقة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>محفوظ من المحو</translation>
    </message>
    <message>
        <source>nothing is here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>the person drops it</source>
        <translation>تنازل عنه الشخص</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>A person asks</source>
        <translation>شخص يطلب</translation>
    </message>
    <message>
        <source>The code on the slip is enough. Ask for no name and no reason.</source>
        <translation>يكفي الرمز الذي على الورقة. لا تطلب اسما ولا سببا.</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>عرض ما هو محفوظ</translation>
    </message>
    <message>
        <source>In the person’s language, on the screen or on paper.</source>
        <translation>بلغة الشخص، على الشاشة أو على ورق.</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>تصحيح شيء</translation>
    </message>
    <message>
        <source>The post that asked the person corrects it. A message is sealed for it.</source>
        <translation>يصححه المركز الذي سأل الشخص. تُختم رسالة له.</translation>
    </message>
    <message>
        <source>The interview opens. What was said before stays in its history.</source>
        <translation>تُفتح المقابلة. ما قيل من قبل يبقى في سجلها.</translation>
    </message>
    <message>
        <source>Write a complaint down</source>
        <translation>كتابة شكوى</translation>
    </message>
    <message>
        <source>Only those in charge can read it.</source>
        <translation>لا يقرؤها إلا المسؤولون.</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>سحب كل شيء</translation>
    </message>
    <message>
        <source>What is kept here is erased. The post that sent it hears of it.</source>
        <translation>يُمحى ما هو محفوظ هنا. ويُبلَّغ المركز الذي أرسله.</translation>
    </message>
    <message>
        <source>Offices that were told hear of it. What is kept here is erased.</source>
        <translation>تُعلم المكاتب التي أُخبرت. يُمحى ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>What does the person ask for?</source>
        <translation>ماذا يطلب الشخص؟</translation>
    </message>
    <message>
        <source>Look for the code</source>
        <translation>البحث عن الرمز</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type the code first, or its number.</source>
        <translation>اكتب الرمز أولا، أو رقمه.</translation>
    </message>
    <message>
        <source>{code}: nothing that you can open here. Write the request down all the same: a colleague or another post may answer it.</source>
        <translation>{code}: لا شيء يمكنك فتحه هنا. سجّل الطلب مع ذلك: قد يجيب عنه زميل أو مركز آخر.</translation>
    </message>
    <message>
        <source>{code}: received on {day} from {names}.</source>
        <translation>{code}: استُلم يوم {day} من {names}.</translation>
    </message>
    <message>
        <source>{code}: an interview of {day} is kept here.</source>
        <translation>{code}: مقابلة بتاريخ {day} محفوظة هنا.</translation>
    </message>
    <message>
        <source>{code}: it was erased on {day}.</source>
        <translation>{code}: مُحي يوم {day}.</translation>
    </message>
    <message>
        <source>{code}: no interview is kept here.</source>
        <translation>{code}: لا مقابلة محفوظة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>It was passed on %n time(s).</source>
        <translation>
            <numerusform>لم يُحل.</numerusform>
            <numerusform>أحيل مرة واحدة.</numerusform>
            <numerusform>أحيل مرتين.</numerusform>
            <numerusform>أحيل %n مرات.</numerusform>
            <numerusform>أحيل %n مرة.</numerusform>
            <numerusform>أحيل %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on {day}, to be answered by {due}.</source>
        <translation>طُلب في {day}، الجواب قبل {due}.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Tell the post</source>
        <translation>إبلاغ المركز</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>The person asked at {name}, which hears of your answer.</source>
        <translation>طلب الشخص ذلك لدى {name}، وسيصلها جوابك.</translation>
    </message>
    <message>
        <source>The post was asked on {day}.</source>
        <translation>أُبلغ المركز يوم {day}.</translation>
    </message>
    <message>
        <source>Refuse: on hold</source>
        <translation>رفض: محفوظ</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Person drops it</source>
        <translation>يتنازل الشخص</translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <source>Take everything back</source>
        <translation>سحب كل شيء</translation>
    </message>
    <message>
        <source>Take everything back for good</source>
        <translation>سحب كل شيء نهائيا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>رجوع دون تغيير</translation>
    </message>
    <message>
        <source>{code} is taken back</source>
        <translation>سُحب {code}</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} محفوظ</translation>
    </message>
    <message>
        <source>{code} is not open to you</source>
        <translation>{code} غير مفتوح لك</translation>
    </message>
    <message>
        <source>Take {code} back everywhere</source>
        <translation>سحب {code} من كل مكان</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>مُحي هنا</translation>
    </message>
    <message>
        <source>Answers, notes, history and copies. Nobody can bring them back.</source>
        <translation>الأجوبة والملاحظات والسجل والنسخ. لا أحد يستطيع استعادتها.</translation>
    </message>
    <message>
        <source>The post hears of it</source>
        <translation>يُبلَّغ المركز</translation>
    </message>
    <message>
        <source>A message is sealed for it. It takes back what it has, everywhere.</source>
        <translation>تُختم رسالة له. فيسحب ما لديه من كل مكان.</translation>
    </message>
    <message>
        <source>Offices hear of it</source>
        <translation>تُعلم المكاتب</translation>
    </message>
    <message>
        <source>A withdrawal is sealed for each that was sent something.</source>
        <translation>يُختم سحب لكل مكتب أُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Tell the person so. The request stays written down. Those in charge know why.</source>
        <translation>أخبر الشخص بذلك. يبقى الطلب مدونًا. المسؤولون يعرفون السبب.</translation>
    </message>
    <message>
        <source>Help stays</source>
        <translation>المساعدة باقية</translation>
    </message>
    <message>
        <source>The person can still be helped, and can come back.</source>
        <translation>ما زال يمكن مساعدة الشخص، ويمكنه العودة.</translation>
    </message>
    <message>
        <source>It may not be erased now</source>
        <translation>لا يجوز محوه الآن</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The request stays written down. Ask your colleagues to answer it.</source>
        <translation>يبقى الطلب مسجلا. اطلب من زملائك الجواب عنه.</translation>
    </message>
    <message>
        <source>Code and day stay.</source>
        <translation>يبقى الرمز واليوم.</translation>
    </message>
    <message>
        <source>Write the packets to a stick: {names}.</source>
        <translation>اكتب الظروف على مفتاح: {names}.</translation>
    </message>
    <message>
        <source>Messages to the post are sealed</source>
        <translation>خُتمت الرسائل إلى المركز</translation>
    </message>
    <message>
        <source>Withdrawals are sealed</source>
        <translation>خُتمت رسائل السحب</translation>
    </message>
    <message>
        <source>They were told by voice. Call: {names}.</source>
        <translation>أُخبروا شفويا. اتصل: {names}.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>No key of {names} is known. Call them, then note the request as answered.</source>
        <translation>لا مفتاح معروف لـ {names}. اتصل بهم، ثم دوّن أن الطلب أُجيب عنه.</translation>
    </message>
    <message>
        <source>No key of {names} is known. The interview stays until a kit brings one; then answer the request again.</source>
        <translation>لا مفتاح معروف لدى {names}. تبقى المقابلة إلى أن تأتي به حقيبة؛ ثم أجب عن الطلب من جديد.</translation>
    </message>
    <message>
        <source>Not everywhere yet</source>
        <translation>ليس في كل مكان بعد</translation>
    </message>
</context>
</TS>
