<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AcknowledgeWay</name>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
</context>
<context>
    <name>AnswerArea</name>
    <message>
        <source>This is not a number. Nothing was changed.</source>
        <translation>هذا ليس عددا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This needs a whole number. Nothing was changed.</source>
        <translation>يلزم عدد صحيح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This date is not understood. Try 12 11 2010, or 2010.</source>
        <translation>هذا التاريخ غير مفهوم. جرب 12 11 2010 أو 2010.</translation>
    </message>
    <message>
        <source>This time is not understood. Try 06:30.</source>
        <translation>هذه الساعة غير مفهومة. جرب 06:30.</translation>
    </message>
    <message>
        <source>Type it a second time, from the paper. Nothing was changed.</source>
        <translation>اكتبها مرة ثانية من الورقة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was changed.</source>
        <translation>هذا أطول من اللازم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Nothing was changed.</source>
        <translation>هذا الجواب لا يناسب السؤال. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Basis: consent. It can be refused and taken back.</source>
        <translation>الأساس: الموافقة. يمكن رفضها وسحبها.</translation>
    </message>
    <message>
        <source>Basis: vital interest, to protect a life.</source>
        <translation>الأساس: المصلحة الحيوية، لحماية حياة.</translation>
    </message>
    <message>
        <source>Basis: the law. Say which duty it is.</source>
        <translation>الأساس: القانون. اذكر أي التزام.</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>A published sign was seen</source>
        <translation>شوهدت علامة منشورة</translation>
    </message>
    <message>
        <source>The person asked for help</source>
        <translation>طلب الشخص المساعدة</translation>
    </message>
    <message>
        <source>Somebody referred the person</source>
        <translation>أحالت جهة ما الشخص</translation>
    </message>
    <message>
        <source>A random draw</source>
        <translation>اختيار بالقرعة</translation>
    </message>
</context>
<context>
    <name>BeginFields</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>لغة الشخص</translation>
    </message>
    <message>
        <source>Who else is in the room?</source>
        <translation>من غير الشخص في الغرفة؟</translation>
    </message>
    <message>
        <source>Name or code of that person</source>
        <translation>اسم هذا الحاضر أو رمزه</translation>
    </message>
    <message>
        <source>Why does a companion interpret?</source>
        <translation>لماذا يترجم مرافق؟</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Who else was in the room?</source>
        <translation>من كان أيضا في الغرفة؟</translation>
    </message>
    <message>
        <source>Why did a companion interpret?</source>
        <translation>لماذا ترجم مرافق؟</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>A support person</source>
        <translation>شخص داعم</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>A companion who interprets</source>
        <translation>مرافق يترجم</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Before the interview</source>
        <translation>قبل المقابلة</translation>
    </message>
    <message>
        <source>Before the observation</source>
        <translation>قبل الملاحظة</translation>
    </message>
    <message>
        <source>Write where nobody sees the screen. Nothing of it is asked or shown.</source>
        <translation>اكتب حيث لا يرى أحد الشاشة. لا يُسأل عن شيء منه ولا يُعرض.</translation>
    </message>
    <message>
        <source>Find a place where nobody hears you. Separate the companion.</source>
        <translation>ابحث عن مكان لا يسمعكم فيه أحد. افصل المرافق.</translation>
    </message>
    <message>
        <source>Travels with {code}. Each one is asked alone and agrees alone.</source>
        <translation>يسافر مع {code}. يُسأل كل واحد وحده ويوافق وحده.</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>لماذا هذا الشخص؟</translation>
    </message>
    <message>
        <source>Never because of origin, nationality, language, religion or looks.</source>
        <translation>لا يكون أبدا بسبب الأصل أو الجنسية أو اللغة أو الدين أو المظهر.</translation>
    </message>
    <message>
        <source>Say first why this person: one of the four above.</source>
        <translation>قل أولا لماذا هذا الشخص: أحد الأسباب الأربعة أعلاه.</translation>
    </message>
    <message>
        <source>Print as a form</source>
        <translation>الطباعة كاستمارة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>بدء المقابلة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ChoiceWay</name>
    <message>
        <source>Search an answer</source>
        <translation>البحث عن جواب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Listen: {answer}</source>
        <translation>استماع: {answer}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Closing</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Read back, then close</source>
        <translation>القراءة ثم الإنهاء</translation>
    </message>
    <message>
        <source>Compare, then close</source>
        <translation>قارن ثم أغلق</translation>
    </message>
    <message>
        <source>Compare it with the paper. Once it is closed, destroy the paper or lock it in.</source>
        <translation>قارنها بالورقة. بعد الإغلاق أتلف الورقة أو ضعها تحت القفل.</translation>
    </message>
    <message>
        <source>Read this to the person. What is wrong is corrected now.</source>
        <translation>اقرأ هذا للشخص. ما هو خطأ يصحح الآن.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>هذه الليلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>ما يؤخذ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>قصاصة</translation>
    </message>
    <message>
        <source>Type them a second time</source>
        <translation>اكتبها مرة ثانية</translation>
    </message>
    <message>
        <source>Check, then close</source>
        <translation>التحقق ثم الإنهاء</translation>
    </message>
    <message>
        <source>Show and read this to nobody. Who is in charge reads it and signs.</source>
        <translation>لا تعرض هذا على أحد ولا تقرأه له. يقرأه المسؤول ويوقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open. F8 shows them.</source>
        <translation>
            <numerusform>لا يوجد سؤال مفتوح.</numerusform>
            <numerusform>سؤال واحد مفتوح. يعرضه F8.</numerusform>
            <numerusform>سؤالان مفتوحان. يعرضهما F8.</numerusform>
            <numerusform>%n أسئلة مفتوحة. يعرضها F8.</numerusform>
            <numerusform>%n سؤالاً مفتوحاً. يعرضها F8.</numerusform>
            <numerusform>%n سؤال مفتوح. يعرضها F8.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the paper says whether a slip is safe to carry. F5 takes it down.</source>
        <translation>في آخر الاستمارة ما إذا كان حمل ورقة آمنا للشخص. المفتاح F5 يسجل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were typed only once.</source>
        <translation>
            <numerusform>لم تُكتب أي إجابة مرة واحدة فقط.</numerusform>
            <numerusform>إجابة واحدة كُتبت مرة واحدة فقط.</numerusform>
            <numerusform>إجابتان كُتبتا مرة واحدة فقط.</numerusform>
            <numerusform>%n إجابات كُتبت مرة واحدة فقط.</numerusform>
            <numerusform>%n إجابة كُتبت مرة واحدة فقط.</numerusform>
            <numerusform>%n إجابة كُتبت مرة واحدة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>**Keeping was not agreed.** Before these answers are destroyed you are asked once more. Cards and leaflet are offered all the same.</source>
        <translation>**لم تتم الموافقة على الحفظ.** قبل إتلاف هذه الإجابات تُسأل مرة أخرى. وتبقى البطاقات والمنشور متاحة.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>إنهاء المقابلة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CompanionRows</name>
    <message>
        <source>not finished</source>
        <translation>لم تنته</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>closed, not decided</source>
        <translation>مغلقة، لم يُقرَّر</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليها</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر إليها</translation>
    </message>
</context>
<context>
    <name>DateEcho</name>
    <message>
        <source>Kept as: {days}</source>
        <translation>سيُحفظ: {days}</translation>
    </message>
    <message>
        <source>Kept as: {days} · Hijri {hijri} (Umm al-Qura; moon here ±1 day)</source>
        <translation>سيُحفظ: {days} · هجري {hijri} (أم القرى؛ الهلال هنا ±1 يوم)</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Nothing will be kept</source>
        <translation>لن يُحفظ شيء</translation>
    </message>
    <message>
        <source>Nothing of this interview will be kept</source>
        <translation>لن يُحفظ شيء من هذه المقابلة</translation>
    </message>
    <message>
        <source>The person did not agree to keeping.</source>
        <translation>لم يوافق الشخص على الحفظ.</translation>
    </message>
    <message>
        <source>The person was not yet asked whether the answers may be kept.</source>
        <translation>لم يُسأل الشخص بعد هل يمكن حفظ الإجابات.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are destroyed</source>
        <translation>
            <numerusform>لا إجابات تُتلف</numerusform>
            <numerusform>تُتلف إجابة واحدة</numerusform>
            <numerusform>تُتلف إجابتان</numerusform>
            <numerusform>تُتلف %n إجابات</numerusform>
            <numerusform>تُتلف %n إجابة</numerusform>
            <numerusform>تُتلف %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back. Only a count stays.</source>
        <translation>لا يستطيع أحد استعادتها. يبقى عدد فقط.</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>لا يُخبَر أحد</translation>
    </message>
    <message>
        <source>No referral can be made from this interview afterwards.</source>
        <translation>لا يمكن بعد ذلك أي إحالة انطلاقا من هذه المقابلة.</translation>
    </message>
    <message>
        <source>Help stays</source>
        <translation>المساعدة تبقى</translation>
    </message>
    <message>
        <source>Emergency cards and the leaflet need no interview.</source>
        <translation>بطاقات الطوارئ والمنشور لا تحتاج إلى مقابلة.</translation>
    </message>
    <message>
        <source>Destroy the answers and close</source>
        <translation>إتلاف الإجابات والإغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask about keeping</source>
        <translation>السؤال عن الحفظ</translation>
    </message>
</context>
<context>
    <name>FieldWay</name>
    <message>
        <source>A phone number, as it is told</source>
        <translation>رقم هاتف كما قيل</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A date: day month year, a year alone, or “about 15”</source>
        <translation>تاريخ: يوم شهر سنة، أو السنة وحدها، أو «حوالي 15»</translation>
    </message>
    <message>
        <source>A time, like 06:30</source>
        <translation>ساعة، مثل 06:30</translation>
    </message>
    <message>
        <source>A date and a time</source>
        <translation>تاريخ وساعة</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>بكلمات الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Print as a form</source>
        <translation>الطباعة كاستمارة</translation>
    </message>
    <message>
        <source>For when there is no power. It is typed in later.</source>
        <translation>لحين انقطاع الكهرباء. تُدخل لاحقا.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>لغة ثانية بجانبها</translation>
    </message>
    <message>
        <source>Beside each answer stands where to go on, with each question when it applies.</source>
        <translation>بجانب كل جواب أين تكمل، ومع كل سؤال متى ينطبق.</translation>
    </message>
    <message>
        <source>A filled form has no lock. Keep it with you and destroy it once it is typed.</source>
        <translation>الاستمارة المملوءة بلا قفل. احتفظ بها معك وأتلفها بعد إدخالها.</translation>
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
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it from there.</source>
        <translation>حُفظ باسم {name}. اطبعه من هناك.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
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
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>{choice} (go to {number})</source>
        <translation>{choice} (انتقل إلى {number})</translation>
    </message>
    <message>
        <source>{choice} (go to the end)</source>
        <translation>{choice} (انتقل إلى النهاية)</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>فقط إذا: {condition}</translation>
    </message>
    <message>
        <source>Look first at {numbers}: it may not apply.</source>
        <translation>انظر أولا {numbers}: قد لا ينطبق.</translation>
    </message>
    <message>
        <source>{number} is {marks}</source>
        <translation>{number} هو {marks}</translation>
    </message>
    <message>
        <source>{number} is not {marks}</source>
        <translation>{number} ليس {marks}</translation>
    </message>
    <message>
        <source>{number} has no answer</source>
        <translation>{number} بلا جواب</translation>
    </message>
    <message>
        <source>{number} has an answer</source>
        <translation>{number} له جواب</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Several answers may be ticked.</source>
        <translation>يمكن اختيار عدة أجوبة.</translation>
    </message>
    <message>
        <source>{part} (copy this part for each one)</source>
        <translation>{part} (انسخ هذا الجزء لكل واحد)</translation>
    </message>
    <message>
        <source>day / month / year:</source>
        <translation>يوم / شهر / سنة:</translation>
    </message>
    <message>
        <source>Letter:</source>
        <translation>الحرف:</translation>
    </message>
    <message>
        <source>These texts have not been validated. Lock the sheet away, destroy it once typed.</source>
        <translation>نصوص غير معتمدة. احفظ الورقة تحت القفل، وأتلفها بعد إدخالها.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Code, not a name</source>
        <translation>الرمز، لا الاسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Who speaks with the person</source>
        <translation>من يتحدث مع الشخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who else is in the room; who interprets</source>
        <translation>من أيضا في الغرفة؛ من يترجم</translation>
    </message>
    <message>
        <source>Why does a companion interpret?</source>
        <translation>لماذا يترجم مرافق؟</translation>
    </message>
    <message>
        <source>Before a slip of paper is given</source>
        <translation>قبل تسليم أي ورقة</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>لماذا هذا الشخص؟</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Indicators so far</source>
        <translation>المؤشرات حتى الآن</translation>
    </message>
    <message>
        <source>They are signs, not a verdict. More may come.</source>
        <translation>هي علامات وليست حكما. قد تأتي غيرها.</translation>
    </message>
    <message>
        <source>Turn the screen away from the person, then close this page.</source>
        <translation>أبعد الشاشة عن نظر الشخص، ثم أغلق هذه الصفحة.</translation>
    </message>
    <message>
        <source>No indicator so far. That proves nothing either way.</source>
        <translation>لا مؤشر حتى الآن. هذا لا يثبت شيئا.</translation>
    </message>
    <message>
        <source>Close the indicators</source>
        <translation>إغلاق المؤشرات</translation>
    </message>
</context>
<context>
    <name>InterpretsFields</name>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببا</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم ذكر السبب.</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>قل ما هو.</translation>
    </message>
</context>
<context>
    <name>InterviewFoot</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Indicators: closed</source>
        <translation>المؤشرات: مغلقة</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>يكفي الآن</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>يكفي</translation>
    </message>
    <message>
        <source>Show to the person</source>
        <translation>عرض على الشخص</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Is there one more?</source>
        <translation>هل هناك مرة أخرى؟</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Who is present and what was agreed</source>
        <translation>من الحاضرون وعلى ماذا تمت الموافقة</translation>
    </message>
    <message>
        <source>Guide not validated</source>
        <translation>دليل غير مصادق عليه</translation>
    </message>
    <message>
        <source>Yes, one more</source>
        <translation>نعم، مرة أخرى</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، متابعة</translation>
    </message>
    <message>
        <source>Officer · {language}</source>
        <translation>الوكيل · {language}</translation>
    </message>
    <message>
        <source>Advice.</source>
        <translation>إرشاد.</translation>
    </message>
    <message>
        <source>You and the person · {language}</source>
        <translation>أنت والشخص · {language}</translation>
    </message>
    <message>
        <source>The person · {language}</source>
        <translation>الشخص · {language}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>InterviewStrip</name>
    <message>
        <source>Answers saved</source>
        <translation>حُفظت الإجابات</translation>
    </message>
    <message>
        <source>End of the questions</source>
        <translation>نهاية الأسئلة</translation>
    </message>
    <message>
        <source>section {section} of {sections} · question {question} of {questions}</source>
        <translation>القسم {section} من {sections} · السؤال {question} من {questions}</translation>
    </message>
    <message>
        <source>{question} of {questions}</source>
        <translation>{question} من {questions}</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The recording plays. F11 ends it.</source>
        <translation>التسجيل يعمل. F11 يوقفه.</translation>
    </message>
    <message>
        <source>This machine plays no sound. Read the question aloud.</source>
        <translation>هذا الجهاز بلا صوت. اقرأ السؤال بصوت مسموع.</translation>
    </message>
    <message>
        <source>The recording cannot be played. Read the question aloud.</source>
        <translation>تعذر تشغيل التسجيل. اقرأ السؤال بصوت مسموع.</translation>
    </message>
    <message>
        <source>There is no recording of this question in {language}. Read it aloud.</source>
        <translation>لا يوجد تسجيل لهذا السؤال باللغة: {language}. اقرأه بصوت مسموع.</translation>
    </message>
</context>
<context>
    <name>MrzWay</name>
    <message>
        <source>The lines with many &lt;, as they are printed</source>
        <translation>الأسطر التي فيها كثير من &lt;، كما هي مطبوعة</translation>
    </message>
</context>
<context>
    <name>MrzWords</name>
    <message>
        <source>the kind of paper</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>the issuing state</source>
        <translation>دولة الإصدار</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the number of the paper</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>the nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>the last day of validity</source>
        <translation>آخر يوم للصلاحية</translation>
    </message>
    <message>
        <source>the free part</source>
        <translation>الجزء الحر</translation>
    </message>
    <message>
        <source>the lines as a whole</source>
        <translation>مجموع الأسطر</translation>
    </message>
    <message>
        <source>{name} · number {number} · born {birth} · valid until {expiry}</source>
        <translation>{name} · الرقم {number} · الميلاد {birth} · صالحة حتى {expiry}</translation>
    </message>
    <message>
        <source>Read without error. This does not show that the paper is genuine.</source>
        <translation>قُرئت دون خطأ. هذا لا يثبت أن الوثيقة أصلية.</translation>
    </message>
    <message>
        <source>Look again, then press Enter to keep the lines as they are.</source>
        <translation>انظر مرة أخرى، ثم اضغط إدخال لإبقاء الأسطر كما هي.</translation>
    </message>
    <message>
        <source>Line {line} has {place} characters and needs {wanted}.</source>
        <translation>السطر {line} فيه {place} من المحارف، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: this {typed} may be {instead} ({part}).</source>
        <translation>السطر {line}، الموضع {place}: هذا {typed} قد يكون {instead} ({part}).</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {typed} cannot stand here ({part}).</source>
        <translation>السطر {line}، الموضع {place}: لا يمكن أن يكون {typed} هنا ({part}).</translation>
    </message>
    <message>
        <source>Read {part} again: it does not agree with its check digit. That is most often a misreading, and no sign by itself that a paper was altered.</source>
        <translation>أعد قراءة {part}: لا يوافق رقم التحقق. غالبا ما يكون ذلك خطأ قراءة، وليس وحده علامة على تغيير الوثيقة.</translation>
    </message>
</context>
<context>
    <name>NamesWay</name>
    <message>
        <source>As on the paper</source>
        <translation>كما في الوثيقة</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>As it is heard</source>
        <translation>كما يُسمع</translation>
    </message>
    <message>
        <source>One is enough. A single name or a nickname is a name.</source>
        <translation>واحد يكفي. الاسم المفرد أو اللقب اسم.</translation>
    </message>
</context>
<context>
    <name>NewcomerForm</name>
    <message>
        <source>Somebody comes in</source>
        <translation>دخول شخص</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>بأي صفة؟</translation>
    </message>
    <message>
        <source>Name or code of that person</source>
        <translation>اسم هذا الحاضر أو رمزه</translation>
    </message>
    <message>
        <source>Why does a companion interpret?</source>
        <translation>لماذا يترجم مرافق؟</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>A support person</source>
        <translation>شخص داعم</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>A companion who listens</source>
        <translation>مرافق يستمع</translation>
    </message>
    <message>
        <source>A companion who interprets</source>
        <translation>مرافق يترجم</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on this question</source>
        <translation>ملاحظة على هذا السؤال</translation>
    </message>
    <message>
        <source>The person’s own words where they matter.</source>
        <translation>كلمات الشخص نفسه حين تكون مهمة.</translation>
    </message>
    <message>
        <source>What you see or hear</source>
        <translation>ما تراه أو تسمعه</translation>
    </message>
    <message>
        <source>A fact, not what you think of it.</source>
        <translation>حقيقة، لا رأيك فيها.</translation>
    </message>
    <message>
        <source>A note raises no indicator. It stays in the interview, beside the answer.</source>
        <translation>الملاحظة لا ترفع أي مؤشر. تبقى في المقابلة بجانب الجواب.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>answered</source>
        <translation>مع جواب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُطرح</translation>
    </message>
    <message>
        <source>{state} · sensitive</source>
        <translation>{state} · حساس</translation>
    </message>
    <message>
        <source>not safe to call</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>not known whether safe to call</source>
        <translation>لا يُعرف إن كان الاتصال آمنا</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Choose a section, then the question to go to.</source>
        <translation>اختر قسما ثم السؤال المطلوب.</translation>
    </message>
    <message>
        <source>Search in questions and answers</source>
        <translation>البحث في الأسئلة والأجوبة</translation>
    </message>
    <message>
        <source>Interview a companion</source>
        <translation>مقابلة مرافق</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>History of the answers</source>
        <translation>سجل الأجوبة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Travel together: Alt and 3 go to the next one</source>
        <translation>يسافرون معا: Alt و 3 للانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Kept from the earlier version</source>
        <translation>محفوظ من النسخة السابقة</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>PhoneEcho</name>
    <message>
        <source>Read as: {number}. Read it back to the person.</source>
        <translation>قُرئ هكذا: {number}. أعد قراءته على الشخص.</translation>
    </message>
    <message>
        <source>{number} is a short number of a service, not a person’s phone.</source>
        <translation>{number} رقم قصير لخدمة، وليس هاتف شخص.</translation>
    </message>
    <message>
        <source>Not understood as a whole number. It is kept as it is typed.</source>
        <translation>لم يُفهم كرقم كامل. يُحفظ كما كُتب.</translation>
    </message>
</context>
<context>
    <name>PhotoWay</name>
    <message>
        <source>Choose a picture file</source>
        <translation>اختيار ملف صورة</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>This photo is kept. It is sealed to you and the supervisors.</source>
        <translation>هذه الصورة محفوظة. وهي مختومة لك وللمشرفين.</translation>
    </message>
    <message>
        <source>A photo is kept here. It is sealed to its author and the supervisors.</source>
        <translation>صورة محفوظة هنا. وهي مختومة لمن أضافها وللمشرفين.</translation>
    </message>
    <message>
        <source>A photo of the paper. Place, time and device in the file are left behind.</source>
        <translation>صورة للوثيقة. لا يُحفظ المكان والوقت والجهاز المسجلة في الملف.</translation>
    </message>
    <message>
        <source>The photo that is kept</source>
        <translation>الصورة المحفوظة</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>شخص داعم</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Interview: agreed</source>
        <translation>المقابلة: موافقة</translation>
    </message>
    <message>
        <source>Interview: refused</source>
        <translation>المقابلة: رفض</translation>
    </message>
    <message>
        <source>Interview: taken back</source>
        <translation>المقابلة: سُحبت</translation>
    </message>
    <message>
        <source>Interview: not yet asked</source>
        <translation>المقابلة: لم يُطلب بعد</translation>
    </message>
    <message>
        <source>Keep: agreed</source>
        <translation>الحفظ: موافقة</translation>
    </message>
    <message>
        <source>Keep: refused</source>
        <translation>الحفظ: رفض</translation>
    </message>
    <message>
        <source>Keep: taken back</source>
        <translation>الحفظ: سُحب</translation>
    </message>
    <message>
        <source>Keep: not yet asked</source>
        <translation>الحفظ: لم يُطلب بعد</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>الحاضرون:</translation>
    </message>
    <message>
        <source>Pass on: for each recipient</source>
        <translation>الإرسال: لكل جهة على حدة</translation>
    </message>
    <message>
        <source>Companion separated at {time}</source>
        <translation>فُصل المرافق على الساعة {time}</translation>
    </message>
    <message>
        <source>Left the room at {time}: {role}</source>
        <translation>غادر في {time}: {role}</translation>
    </message>
</context>
<context>
    <name>RankWay</name>
    <message>
        <source>Move up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Shift ↑</source>
        <translation>Shift ↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>Shift ↓</translation>
    </message>
    <message>
        <source>Clear the order</source>
        <translation>مسح الترتيب</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>{placed} of {count} have a place. Give each one a place, or clear.</source>
        <translation>{placed} من {count} لها رتبة. أعط كل واحد رتبة، أو امسح.</translation>
    </message>
    <message>
        <source>Press the first one, then the second, and so on.</source>
        <translation>اختر الأول ثم الثاني وهكذا.</translation>
    </message>
    <message>
        <source>{placed} of {count} have a place.</source>
        <translation>{placed} من {count} لها رتبة.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>RepeatParts</name>
    <message>
        <source>Parts that repeat</source>
        <translation>الأقسام المتكررة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Taken out. Its answers count no more and stay in the history.</source>
        <translation>أُزيل. لم تعد إجاباته تُحتسب وتبقى في السجل.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>What you change here is saved at once.</source>
        <translation>ما تغيره هنا يُحفظ فوراً.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>لغة الشخص</translation>
    </message>
    <message>
        <source>Alt and 2 change it at any question.</source>
        <translation>يغيرها المفتاحان Alt و2 عند أي سؤال.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما تمت الموافقة عليه</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>العودة إلى المقابلة</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>This guide does not ask.</source>
        <translation>هذا الدليل لا يسأل عن ذلك.</translation>
    </message>
    <message>
        <source>Pass on: for each recipient</source>
        <translation>الإرسال: لكل جهة على حدة</translation>
    </message>
    <message>
        <source>Basis: consent, asked for each. Else only imminent danger or a law.</source>
        <translation>الأساس: الموافقة، وتُطلب لكل جهة. وإلا فخطر وشيك أو قانون فقط.</translation>
    </message>
    <message>
        <source>Part: {name}</source>
        <translation>القسم: {name}</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>I do not want to answer</source>
        <translation>لا أريد الإجابة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>العودة إلى المقابلة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Listen: {answer}</source>
        <translation>استماع: {answer}</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>To take along</source>
        <translation>ما يأخذه الشخص معه</translation>
    </message>
    <message>
        <source>Ask first. A paper can put the person in danger.</source>
        <translation>اسأل أولاً. قد تعرّض الورقة الشخص للخطر.</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Save the slip to print</source>
        <translation>حفظ القصاصة للطباعة</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>حفظ القصاصة</translation>
    </message>
    <message>
        <source>Back to closing</source>
        <translation>العودة إلى الإنهاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Code, place and number only. No word tells why.</source>
        <translation>الرمز والمكان والرقم فقط. لا كلمة تبين السبب.</translation>
    </message>
    <message>
        <source>To copy on the hand or to learn by heart. Nothing is printed.</source>
        <translation>للنسخ على اليد أو للحفظ عن ظهر قلب. لا شيء يُطبع.</translation>
    </message>
    <message>
        <source>Saved as {name}. Delete the file once it is printed.</source>
        <translation>حُفظت باسم {name}. احذف الملف بعد طباعته.</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Refuses to answer</source>
        <translation>يرفض الإجابة</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطرح السؤال</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم يُطرح</translation>
    </message>
</context>
<context>
    <name>TonightForm</name>
    <message>
        <source>Where does the person sleep?</source>
        <translation>أين ينام الشخص؟</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>من المسؤول؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>Next contact, and how</source>
        <translation>الاتصال القادم وكيف</translation>
    </message>
    <message>
        <source>Does the person agree?</source>
        <translation>هل يوافق الشخص؟</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>TypeInPage</name>
    <message>
        <source>Type in a paper form</source>
        <translation>إدخال استمارة ورقية</translation>
    </message>
    <message>
        <source>Have the paper before you. What stands at its head comes first.</source>
        <translation>ضع الورقة أمامك. يأتي أولا ما كُتب في رأسها.</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>يوم المقابلة</translation>
    </message>
    <message>
        <source>Like 12 11 2026</source>
        <translation>مثلا 12 11 2026</translation>
    </message>
    <message>
        <source>Time of the interview</source>
        <translation>ساعة المقابلة</translation>
    </message>
    <message>
        <source>Like 06:30</source>
        <translation>مثلا 06:30</translation>
    </message>
    <message>
        <source>Who spoke with the person?</source>
        <translation>من تحدث مع الشخص؟</translation>
    </message>
    <message>
        <source>Name of the one who spoke</source>
        <translation>اسم من تحدث</translation>
    </message>
    <message>
        <source>Why this person?</source>
        <translation>لماذا هذا الشخص؟</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The paper does not say</source>
        <translation>الورقة لا تذكر ذلك</translation>
    </message>
    <message>
        <source>Names, ages, phones and papers are typed twice. Everything is saved at once. The indicators are shown when the form is closed.</source>
        <translation>الأسماء والأعمار والهواتف والأوراق تُكتب مرتين. يُحفظ كل شيء فورا. تُعرض المؤشرات بعد إغلاق الاستمارة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type in the answers</source>
        <translation>إدخال الإجابات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A day is needed, like 12 11 2026.</source>
        <translation>يلزم يوم، مثلا 12 11 2026.</translation>
    </message>
    <message>
        <source>A time is needed, like 06:30.</source>
        <translation>تلزم ساعة، مثلا 06:30.</translation>
    </message>
    <message>
        <source>This moment has not come yet. Look at the paper again.</source>
        <translation>لم يأت هذا الوقت بعد. انظر إلى الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>**A paper of this very moment was typed in already: {codes}.** If this is another one, press Enter again.</source>
        <translation>**أُدخلت من قبل ورقة في هذا الوقت نفسه: {codes}.** إن كانت ورقة أخرى فاضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
</context>
<context>
    <name>TypingStrip</name>
    <message>
        <source>**The two typings differ.** Look at the paper: which one stands there?</source>
        <translation>**الكتابتان مختلفتان.** انظر إلى الورقة: أيهما مكتوبة فيها؟</translation>
    </message>
    <message>
        <source>**Type it a second time from the paper.** The first one is not shown.</source>
        <translation>**اكتبها مرة ثانية من الورقة.** لا تُعرض الأولى.</translation>
    </message>
    <message>
        <source>First: {answer}</source>
        <translation>الأولى: {answer}</translation>
    </message>
    <message>
        <source>Second: {answer}</source>
        <translation>الثانية: {answer}</translation>
    </message>
    <message>
        <source>Neither: type it anew</source>
        <translation>لا هذه ولا تلك: اكتبها من جديد</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>The person does not know, or does not understand.</source>
        <translation>الشخص لا يعرف، أو لا يفهم.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Take back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Take back every agreement</source>
        <translation>سحب كل الموافقات</translation>
    </message>
    <message>
        <source>Ask the person once, calmly. No reason is needed.</source>
        <translation>اسأل مرة واحدة بهدوء. لا حاجة إلى سبب.</translation>
    </message>
    <message>
        <source>No further question</source>
        <translation>لا سؤال بعد الآن</translation>
    </message>
    <message>
        <source>The interview ends here. Help, water and the leaflet stay.</source>
        <translation>تنتهي المقابلة هنا. تبقى المساعدة والماء والمطوية.</translation>
    </message>
    <message>
        <source>The answers are destroyed</source>
        <translation>تُتلف الأجوبة</translation>
    </message>
    <message>
        <source>This happens when you close. Only a count stays.</source>
        <translation>يحدث هذا عند الإنهاء. يبقى العدد فقط.</translation>
    </message>
    <message>
        <source>Nothing is passed on</source>
        <translation>لا يُرسل شيء</translation>
    </message>
    <message>
        <source>What was sealed is taken back by a packet. Call those you told by voice.</source>
        <translation>ما خُتم يُسحب بظرف. اتصل بمن أخبرتهم شفويا.</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>سحب كل شيء</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>متابعة المقابلة</translation>
    </message>
</context>
</TS>
