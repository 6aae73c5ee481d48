<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AskPage</name>
    <message>
        <source>A question to the post</source>
        <translation>سؤال إلى المركز</translation>
    </message>
    <message>
        <source>A question about {code}</source>
        <translation>سؤال عن {code}</translation>
    </message>
    <message>
        <source>It is sealed to {post}. Its answer comes back on a stick.</source>
        <translation>يُختم إلى {post}. يعود الرد على مفتاح USB.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Ask nothing</source>
        <translation>عدم السؤال</translation>
    </message>
    <message>
        <source>Seal the question</source>
        <translation>ختم السؤال</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>BulletinPage</name>
    <message>
        <source>A bulletin</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>A bulletin to all posts</source>
        <translation>نشرة إلى كل المراكز</translation>
    </message>
    <message>
        <source>News without any person in it. Posts read it in their language if you wrote it.</source>
        <translation>أخبار لا تذكر أي شخص. تقرؤها المراكز بلغتها إن كتبتها بها.</translation>
    </message>
    <message>
        <source>Written in:</source>
        <translation>مكتوب بـ:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>عدم الكتابة</translation>
    </message>
    <message>
        <source>Seal for every post</source>
        <translation>ختم لكل مركز</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>until another word</source>
        <translation>حتى إشعار آخر</translation>
    </message>
    <message>
        <source>How long does it count?</source>
        <translation>كم مدة سريانها؟</translation>
    </message>
    <message>
        <source>In {language} the title or the text is missing.</source>
        <translation>باللغة {language} ينقص العنوان أو النص.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n post(s).</source>
        <translation>
            <numerusform>لم يُختم لأي مركز.</numerusform>
            <numerusform>خُتم لمركز واحد.</numerusform>
            <numerusform>خُتم لمركزين.</numerusform>
            <numerusform>خُتم لـ %n مراكز.</numerusform>
            <numerusform>خُتم لـ %n مركزا.</numerusform>
            <numerusform>خُتم لـ %n مركز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have no valid key and will not get it.</source>
        <translation>
            <numerusform>لا مركز بلا مفتاح صالح.</numerusform>
            <numerusform>مركز واحد بلا مفتاح صالح ولن تصله.</numerusform>
            <numerusform>مركزان بلا مفتاح صالح ولن تصلهما.</numerusform>
            <numerusform>%n مراكز بلا مفتاح صالح ولن تصلها.</numerusform>
            <numerusform>%n مركزا بلا مفتاح صالح ولن تصلها.</numerusform>
            <numerusform>%n مركز بلا مفتاح صالح ولن تصلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not read yet.</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة.</numerusform>
            <numerusform>رسالة واحدة لم تُقرأ بعد.</numerusform>
            <numerusform>رسالتان لم تُقرآ بعد.</numerusform>
            <numerusform>%n رسائل لم تُقرأ بعد.</numerusform>
            <numerusform>%n رسالة لم تُقرأ بعد.</numerusform>
            <numerusform>%n رسالة لم تُقرأ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All messages are read.</source>
        <translation>كل الرسائل مقروءة.</translation>
    </message>
    <message>
        <source>No message yet. Messages come on sticks, with the packets.</source>
        <translation>لا رسالة بعد. تصل الرسائل على مفاتيح USB مع الظروف.</translation>
    </message>
    <message>
        <source>Read a stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Seal the answer</source>
        <translation>ختم الرد</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Write a bulletin</source>
        <translation>كتابة نشرة</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>منا</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>كل المراكز</translation>
    </message>
    <message>
        <source>The answer is sealed. It waits in the outbox for the next stick.</source>
        <translation>خُتم الرد. ينتظر مفتاح USB التالي في الصادر.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>**Write no names** and nothing about a single person: every post reads this.</source>
        <translation>**لا تكتب أي اسم** ولا شيئا عن شخص بعينه: تقرؤها كل المراكز.</translation>
    </message>
    <message>
        <source>**Write no names**, phone numbers or places by which somebody can be found. The code is enough: both offices know who it is.</source>
        <translation>**لا تكتب أي اسم**، ولا رقم هاتف، ولا مكانا يسمح بالعثور على أحد. الرمز يكفي: المكتبان يعرفان من المقصود.</translation>
    </message>
    <message>
        <source>At most {n} characters. It is sealed as you write it.</source>
        <translation>{n} حرف على الأكثر. يُختم النص كما تكتبه.</translation>
    </message>
</context>
</TS>
