<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>CourseCard</name>
    <message>
        <source>The interview, minute by minute</source>
        <translation>المقابلة دقيقة بدقيقة</translation>
    </message>
    <message>
        <source>indicator found</source>
        <translation>مؤشر وُجد</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>safe step</source>
        <translation>خطوة أمان</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Debrief</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>سيناريو آخر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{trainee} · invented person · {time}</source>
        <translation>{trainee} · شخص متخيَّل · {time}</translation>
    </message>
    <message>
        <source>Debrief: “{title}”</source>
        <translation>مراجعة: «{title}»</translation>
    </message>
    <message>
        <source>Ask from the first gap</source>
        <translation>المتابعة من أول نقص</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>No interview yet. Choose a scenario.</source>
        <translation>لا مقابلة بعد. اختيار سيناريو هو البداية.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Keeping was not agreed: the answers were destroyed, as in live work.</source>
        <translation>لم تتم الموافقة على الحفظ: أُتلفت الأجوبة، كما في العمل الحقيقي.</translation>
    </message>
    <message>
        <source>The interview is not closed yet.</source>
        <translation>المقابلة لم تُختم بعد.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>متابعة المقابلة</translation>
    </message>
</context>
<context>
    <name>Debriefs</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The story shows it only together with other signs.</source>
        <translation>لا تُظهره القصة إلا مع علامات أخرى.</translation>
    </message>
    <message>
        <source>Not asked: “{question}” The answer would have been: “{said}”</source>
        <translation>لم يُطرح: «{question}» كان الجواب سيكون: «{said}»</translation>
    </message>
    <message>
        <source>Never came up: “{question}” An earlier answer closed it.</source>
        <translation>لم يظهر: «{question}» أغلقه جواب سابق.</translation>
    </message>
    <message>
        <source>“{question}” Told: “{said}” Written: {written}.</source>
        <translation>«{question}» قيل: «{said}» كُتب: {written}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>يرفض الجواب</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُطرح</translation>
    </message>
    <message>
        <source>It follows from the other signs.</source>
        <translation>يتبع من العلامات الأخرى.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>لم يُتخذ قرار.</translation>
    </message>
    <message>
        <source>Differs from the recommendation, with a reason.</source>
        <translation>يختلف عن التوصية، مع سبب.</translation>
    </message>
    <message>
        <source>No referral.</source>
        <translation>لا إحالة.</translation>
    </message>
    <message>
        <source>Refer to: {recipients}.</source>
        <translation>الإحالة إلى: {recipients}.</translation>
    </message>
    <message>
        <source>No referral: an ordinary traveller.</source>
        <translation>لا إحالة: مسافر عادي.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>ما اخترت</translation>
    </message>
    <message>
        <source>The scenario expects</source>
        <translation>ما ينتظره السيناريو</translation>
    </message>
    <message>
        <source>Recommended without ground in the story: {recipients}.</source>
        <translation>أُوصي به بلا سند في القصة: {recipients}.</translation>
    </message>
</context>
<context>
    <name>DifferingCard</name>
    <message>
        <source>Written otherwise than told</source>
        <translation>كُتب على غير ما قيل</translation>
    </message>
    <message>
        <source>Sensitive and left out: {question}</source>
        <translation>حساس ومتروك: {question}</translation>
    </message>
    <message>
        <source>The person said nothing here; written: {written}. {question}</source>
        <translation>لم يقل الشخص شيئا هنا؛ كُتب: {written}. {question}</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>The story holds this emergency; its card did not come.</source>
        <translation>في القصة هذه الحالة الطارئة؛ لم تظهر بطاقتها.</translation>
    </message>
    <message>
        <source>False alarm: {sign}</source>
        <translation>إنذار خاطئ: {sign}</translation>
    </message>
    <message>
        <source>Everything that the story holds was found.</source>
        <translation>وُجد كل ما في القصة.</translation>
    </message>
    <message numerus="yes">
        <source>An ordinary traveller: %n false alarm(s)</source>
        <translation>
            <numerusform>مسافر عادي: لا إنذار خاطئ</numerusform>
            <numerusform>مسافر عادي: إنذار خاطئ واحد</numerusform>
            <numerusform>مسافر عادي: إنذاران خاطئان</numerusform>
            <numerusform>مسافر عادي: %n إنذارات خاطئة</numerusform>
            <numerusform>مسافر عادي: %n إنذارا خاطئا</numerusform>
            <numerusform>مسافر عادي: %n إنذار خاطئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n indicator(s) found. What was missed</source>
        <translation>
            <numerusform>المؤشرات الموجودة: {found} من %n. ما فات</numerusform>
            <numerusform>المؤشرات الموجودة: {found} من %n. ما فات</numerusform>
            <numerusform>المؤشرات الموجودة: {found} من %n. ما فات</numerusform>
            <numerusform>المؤشرات الموجودة: {found} من %n. ما فات</numerusform>
            <numerusform>المؤشرات الموجودة: {found} من %n. ما فات</numerusform>
            <numerusform>المؤشرات الموجودة: {found} من %n. ما فات</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة السؤال</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>What kept the person safe</source>
        <translation>ما حفظ أمان الشخص</translation>
    </message>
    <message>
        <source>Left out: {question}</source>
        <translation>متروك: {question}</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Everybody here is invented. Read the scene, then begin.</source>
        <translation>كل الأشخاص هنا متخيَّلون. يُقرأ المشهد ثم تبدأ المقابلة.</translation>
    </message>
    <message>
        <source>This kit has no scenarios.</source>
        <translation>لا سيناريوهات في هذه الحقيبة.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>What the trainee knows</source>
        <translation>ما يعرفه المتدرب</translation>
    </message>
    <message>
        <source>Who plays the officer?</source>
        <translation>من يؤدي دور الموظف؟</translation>
    </message>
    <message>
        <source>A first name or a number; may stay empty.</source>
        <translation>اسم أول أو رقم؛ يمكن أن يبقى فارغا.</translation>
    </message>
    <message>
        <source>Everything of this class is destroyed when the classroom is closed.</source>
        <translation>يُتلف كل ما في هذه الحصة عند إغلاق القاعة.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>بدء المقابلة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>سيناريو آخر</translation>
    </message>
    <message>
        <source>Close the classroom</source>
        <translation>إغلاق القاعة</translation>
    </message>
    <message>
        <source>This kit has no scenarios.</source>
        <translation>لا سيناريوهات في هذه الحقيبة.</translation>
    </message>
    <message>
        <source>Session: “{title}”</source>
        <translation>حصة: «{title}»</translation>
    </message>
    <message>
        <source>Speaks: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>To talk about in class</source>
        <translation>للنقاش في القاعة</translation>
    </message>
</context>
<context>
    <name>TraineesPage</name>
    <message>
        <source>Trainees</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Only of this class. Nobody is given a mark; nothing is kept afterwards.</source>
        <translation>لهذه الحصة فقط. لا علامات لأحد؛ لا يُحفظ شيء بعدها.</translation>
    </message>
    <message>
        <source>Nobody has played yet. Choose a scenario.</source>
        <translation>لم يلعب أحد بعد. اختيار سيناريو هو البداية.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>المراجعة</translation>
    </message>
</context>
</TS>
