<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>CaseFilters</name>
    <message>
        <source>Code, or a part of it</source>
        <translation>الرمز أو جزء منه</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>إظهار:</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>لا مقابلة</numerusform>
            <numerusform>مقابلة واحدة</numerusform>
            <numerusform>مقابلتان</numerusform>
            <numerusform>%n مقابلات</numerusform>
            <numerusform>%n مقابلة</numerusform>
            <numerusform>%n مقابلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>with a plan for the night</source>
        <translation>بخطة لليل</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>دون قرار</translation>
    </message>
    <message>
        <source>not countersigned</source>
        <translation>دون توقيع ثان</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تم القرار</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>سُلّمت</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Codes only. Names stay in the interview.</source>
        <translation>رموز فقط. تبقى الأسماء داخل المقابلة.</translation>
    </message>
    <message>
        <source>No interview yet. Begin the first one.</source>
        <translation>لا مقابلة بعد. ابدأ الأولى.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No interview matches.</source>
        <translation>لا مقابلة مطابقة.</translation>
    </message>
    <message>
        <source>Show all interviews</source>
        <translation>عرض كل المقابلات</translation>
    </message>
    <message>
        <source>Last changed {date}, {time}</source>
        <translation>آخر تغيير {date}، {time}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
</TS>
