<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>Outbox</name>
    <message>
        <source>Receipt</source>
        <translation>إشعار بالاستلام</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>حقيبة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) wait for a stick. They stay here until the receipt.</source>
        <translation>
            <numerusform>لا ظرف ينتظر مفتاحا.</numerusform>
            <numerusform>ظرف واحد ينتظر مفتاحا. يبقى هنا حتى الإشعار.</numerusform>
            <numerusform>ظرفان ينتظران مفتاحا. يبقيان هنا حتى الإشعار.</numerusform>
            <numerusform>%n أظرف تنتظر مفتاحا. تبقى هنا حتى الإشعار.</numerusform>
            <numerusform>%n ظرفا تنتظر مفتاحا. تبقى هنا حتى الإشعار.</numerusform>
            <numerusform>%n ظرف تنتظر مفتاحا. تبقى هنا حتى الإشعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a stick. Packets stay here until the receipt.</source>
        <translation>لا شيء ينتظر مفتاحا. تبقى الأظرف هنا حتى الإشعار.</translation>
    </message>
    <message>
        <source>Nothing was sealed yet. Referrals come here once sealed.</source>
        <translation>لم يُختم شيء بعد. تأتي الإحالات المختومة إلى هنا.</translation>
    </message>
    <message>
        <source>The way of the newest packet</source>
        <translation>مسار آخر ظرف</translation>
    </message>
    <message>
        <source>Register of sticks</source>
        <translation>سجل مفاتيح USB</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Write to a stick</source>
        <translation>كتابة على مفتاح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>Write again, %n without a receipt</source>
        <translation>
            <numerusform>كتابة من جديد</numerusform>
            <numerusform>كتابة من جديد، واحد بلا إشعار</numerusform>
            <numerusform>كتابة من جديد، اثنان بلا إشعار</numerusform>
            <numerusform>كتابة من جديد، %n بلا إشعار</numerusform>
            <numerusform>كتابة من جديد، %n بلا إشعار</numerusform>
            <numerusform>كتابة من جديد، %n بلا إشعار</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>كتابة من جديد</translation>
    </message>
    <message>
        <source>Sealed {when}, number {number} to {office}</source>
        <translation>خُتم في {when}، رقم {number} إلى {office}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>stick {number}</source>
        <translation>المفتاح {number}</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>كُتب وأُعيدت قراءته</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Returned with a reason</source>
        <translation>أُعيد مع السبب</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Writing to a stick</source>
        <translation>الكتابة على مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed packet(s) written to the stick</source>
        <translation>
            <numerusform>لا ظرف على المفتاح</numerusform>
            <numerusform>ظرف مختوم واحد على المفتاح</numerusform>
            <numerusform>ظرفان مختومان على المفتاح</numerusform>
            <numerusform>%n أظرف مختومة على المفتاح</numerusform>
            <numerusform>%n ظرفا مختوما على المفتاح</numerusform>
            <numerusform>%n ظرف مختوم على المفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull the stick now. All stays here until the receipt.</source>
        <translation>يمكن نزع المفتاح الآن. يبقى كل شيء هنا حتى الإشعار بالاستلام.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n sealed packet(s) to the stick</source>
        <translation>
            <numerusform>لا ظرف للكتابة</numerusform>
            <numerusform>كتابة ظرف مختوم واحد على المفتاح</numerusform>
            <numerusform>كتابة ظرفين مختومين على المفتاح</numerusform>
            <numerusform>كتابة %n أظرف مختومة على المفتاح</numerusform>
            <numerusform>كتابة %n ظرفا مختوما على المفتاح</numerusform>
            <numerusform>كتابة %n ظرف مختوم على المفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pull the stick before step 6. If it is pulled, all stays here.</source>
        <translation>لا تنزع المفتاح قبل الخطوة 6. إذا نُزع، تبقى الأظرف هنا كاملة.</translation>
    </message>
    <message>
        <source>On this stick</source>
        <translation>على هذا المفتاح</translation>
    </message>
    <message>
        <source>If the stick is lost, nobody but the addressed office can open the packets.</source>
        <translation>إذا ضاع المفتاح فلا أحد غير الجهة المعنية يستطيع فتح الأظرف.</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>العودة إلى الإرسال</translation>
    </message>
    <message>
        <source>Cancel, all stays here</source>
        <translation>إلغاء، مع بقاء الأظرف هنا</translation>
    </message>
    <message>
        <source>Tidy the stick</source>
        <translation>ترتيب المفتاح</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>ترتيب</translation>
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
        <source>no number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Number on its label</source>
        <translation>الرقم على ملصقه</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>StickSteps</name>
    <message>
        <source>Choose the stick</source>
        <translation>اختيار المفتاح</translation>
    </message>
    <message>
        <source>Check the stick</source>
        <translation>فحص المفتاح</translation>
    </message>
    <message>
        <source>Write under a temporary name</source>
        <translation>الكتابة باسم مؤقت</translation>
    </message>
    <message>
        <source>Read back from the stick and compare</source>
        <translation>إعادة القراءة من المفتاح والمقارنة</translation>
    </message>
    <message>
        <source>Give the final name</source>
        <translation>إعطاء الاسم النهائي</translation>
    </message>
    <message>
        <source>The stick can be pulled</source>
        <translation>يمكن نزع المفتاح</translation>
    </message>
    <message>
        <source>{where}, free: {free}</source>
        <translation>{where}، المساحة الفارغة {free}</translation>
    </message>
</context>
<context>
    <name>StickWarnings</name>
    <message>
        <source>**Files that do not belong on a stick: {n}.** Programs, shortcuts or autorun. They were not opened and will not be. Your packets are safe. Tell the supervisor.</source>
        <translation>**ملفات غريبة على المفتاح: {n}.** برامج أو اختصارات أو تشغيل تلقائي. لم تُفتح ولن تُفتح. أظرفك سليمة. أخبر المشرف.</translation>
    </message>
    <message>
        <source>**Unfinished packets: {n}.** A writing was cut off earlier. Nobody takes them for packets, and they harm nobody. They may be deleted.</source>
        <translation>**أظرف غير مكتملة: {n}.** انقطعت كتابة سابقة. لا أحد يحسبها أظرفا، ولا تضر أحدا. يمكن حذفها.</translation>
    </message>
    <message>
        <source>**Not everything on this stick was looked at.** It has too many files, folders too deep, or a folder that cannot be read. Your packets are safe. Better take a stick that holds nothing else.</source>
        <translation>**لم يُنظر في كل ما على هذا المفتاح.** فيه ملفات كثيرة جدا، أو مجلدات عميقة جدا، أو مجلد لا يُقرأ. أظرفك سليمة. الأفضل أخذ مفتاح ليس عليه شيء آخر.</translation>
    </message>
</context>
</TS>
