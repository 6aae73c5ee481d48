<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>AskingView</name>
    <message>
        <source>Chosen for: {reason}</source>
        <translation>سبب الاختيار: {reason}</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>غير مصادق عليه</translation>
    </message>
    <message>
        <source>After question 8: pass, short interview, full interview or emergency. You decide.</source>
        <translation>بعد السؤال 8: مرور أو مقابلة قصيرة أو كاملة أو طوارئ. القرار لك.</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>السؤال {number} من {all}</translation>
    </message>
    <message>
        <source>The person · {language}</source>
        <translation>الشخص · {language}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Refuses to answer</source>
        <translation>يرفض الإجابة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطرح</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Proposed by the answers</source>
        <translation>الاقتراح حسب الأجوبة</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Pre-screen</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Eight questions, two minutes at most, no identity</source>
        <translation>8 أسئلة، دقيقتان على الأكثر، دون هوية</translation>
    </message>
    <message>
        <source>Only the total is kept. Nothing here names the person.</source>
        <translation>يُحفظ العدد فقط. لا شيء هنا يدل على الشخص.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>لا يعرف</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطرح</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Triage</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Stop, keep nothing</source>
        <translation>إيقاف دون حفظ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Interview at once</source>
        <translation>مقابلة فورا</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Triage</source>
        <translation>الفرز الأولي</translation>
    </message>
    <message>
        <source>Why this person? Then eight questions, two minutes.</source>
        <translation>لماذا هذا الشخص؟ ثم ثمانية أسئلة في دقيقتين.</translation>
    </message>
    <message>
        <source>Never because of origin, nationality, language, religion or looks.</source>
        <translation>لا يكون أبدا بسبب الأصل أو الجنسية أو اللغة أو الدين أو المظهر.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Since midnight: totals only, no identity</source>
        <translation>منذ منتصف الليل: أعداد فقط دون هوية</translation>
    </message>
    <message>
        <source>Ticket {number} was taken off the list</source>
        <translation>أُزيلت التذكرة {number} من القائمة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>التذكرة {number}</translation>
    </message>
    <message>
        <source>{reason}, since {time}</source>
        <translation>{reason}، منذ {time}</translation>
    </message>
    <message>
        <source>{reason}, since {date}, {time}</source>
        <translation>{reason}، منذ {date}، {time}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>غادر</translation>
    </message>
</context>
</TS>
