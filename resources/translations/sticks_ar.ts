<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>StickCard</name>
    <message>
        <source>Stick {number}</source>
        <translation>مفتاح USB {number}</translation>
    </message>
    <message>
        <source>**Lost.** Only the addressed office can open what is on it. Tell the supervisor and the region, and write the packets again to another stick. If it turns up, plug it into no other laptop.</source>
        <translation>**مفقود.** لا يستطيع فتح ما عليه إلا المكتب المرسل إليه. أبلغ المشرف والجهة، واكتب الظروف مرة أخرى على مفتاح USB آخر. إن ظهر من جديد فلا تصله بأي حاسوب آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written to it on this journey</source>
        <translation>
            <numerusform>لا ظرف كُتب عليه في هذه الرحلة</numerusform>
            <numerusform>ظرف واحد كُتب عليه في هذه الرحلة</numerusform>
            <numerusform>ظرفان كُتبا عليه في هذه الرحلة</numerusform>
            <numerusform>%n ظروف كُتبت عليه في هذه الرحلة</numerusform>
            <numerusform>%n ظرفا كُتب عليه في هذه الرحلة</numerusform>
            <numerusform>%n ظرف كُتب عليه في هذه الرحلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written to it on this journey.</source>
        <translation>لم يُكتب عليه شيء في هذه الرحلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of earlier journeys may still lie on it.</source>
        <translation>
            <numerusform>لا ظروف من رحلات سابقة.</numerusform>
            <numerusform>قد يبقى عليه ظرف واحد من رحلة سابقة.</numerusform>
            <numerusform>قد يبقى عليه ظرفان من رحلات سابقة.</numerusform>
            <numerusform>قد تبقى عليه %n ظروف من رحلات سابقة.</numerusform>
            <numerusform>قد يبقى عليه %n ظرفا من رحلات سابقة.</numerusform>
            <numerusform>قد يبقى عليه %n ظرف من رحلات سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here; it has not left yet.</source>
        <translation>هنا؛ لم يغادر بعد.</translation>
    </message>
    <message>
        <source>With {courier} since {left}. It was due on {due}: call the courier.</source>
        <translation>مع {courier} منذ {left}. كان موعده {due}: اتصل بحامله.</translation>
    </message>
    <message>
        <source>With {courier} since {left}, due on {due}.</source>
        <translation>مع {courier} منذ {left}، موعده {due}.</translation>
    </message>
    <message>
        <source>{courier} had it since {left}. Reported lost on {lost}.</source>
        <translation>كان مع {courier} منذ {left}. أُبلغ عن فقدانه في {lost}.</translation>
    </message>
    <message>
        <source>Here again since {back}, brought back from {courier}.</source>
        <translation>هنا من جديد منذ {back}، عاد من {courier}.</translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>SticksPage</name>
    <message>
        <source>Register of sticks</source>
        <translation>سجل مفاتيح USB</translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s) overdue: call the courier.</source>
        <translation>
            <numerusform>لا مفتاح متأخر.</numerusform>
            <numerusform>مفتاح USB واحد متأخر: اتصل بحامله.</numerusform>
            <numerusform>مفتاحا USB متأخران: اتصل بحاملهما.</numerusform>
            <numerusform>%n مفاتيح USB متأخرة: اتصل بحاملها.</numerusform>
            <numerusform>%n مفتاح USB متأخر: اتصل بحاملها.</numerusform>
            <numerusform>%n مفتاح USB متأخر: اتصل بحاملها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stick has a number on its label. None is overdue.</source>
        <translation>لكل مفتاح USB رقم على ملصقه. لا مفتاح متأخر.</translation>
    </message>
    <message>
        <source>No stick is registered yet. Write a number on one and type it here.</source>
        <translation>لا مفتاح USB مسجل بعد. اكتب رقما على أحدها ثم أدخله هنا.</translation>
    </message>
    <message>
        <source>Number on its label</source>
        <translation>الرقم على ملصقه</translation>
    </message>
    <message>
        <source>For example: 4</source>
        <translation>مثلا: 4</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>الحامل</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>من يحمله</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>موعد العودة</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a stick</source>
        <translation>تسجيل مفتاح USB</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليمه للحامل</translation>
    </message>
    <message>
        <source>Write the packets again</source>
        <translation>كتابة الظروف من جديد</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>كتابة من جديد</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>لقد عاد</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>لقد فُقد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>This number is registered already.</source>
        <translation>هذا الرقم مسجل من قبل.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
</context>
</TS>
