<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MR" sourcelanguage="en_GB">
<context>
    <name>BarChart</name>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>ما هو سليم</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما يجب فعله الآن</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>PagedRows</name>
    <message>
        <source>{first} to {last} of {total}</source>
        <translation>{first} إلى {last} من {total}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Page ↑</source>
        <translation>Page ↑</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Page ↓</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما كُتب</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>لم يُنظر في أي ملف</numerusform>
            <numerusform>نُظر في ملف واحد</numerusform>
            <numerusform>نُظر في ملفين</numerusform>
            <numerusform>نُظر في %n ملفات</numerusform>
            <numerusform>نُظر في %n ملفا</numerusform>
            <numerusform>نُظر في %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية تقريبا</numerusform>
            <numerusform>بقيت ثانيتان تقريبا</numerusform>
            <numerusform>بقي نحو %n ثوان</numerusform>
            <numerusform>بقي نحو %n ثانية</numerusform>
            <numerusform>بقي نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبا</numerusform>
            <numerusform>بقيت دقيقتان تقريبا</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickHidePage</name>
    <message>
        <source>Stock of forms</source>
        <translation>مخزون الاستمارات</translation>
    </message>
    <message>
        <source>Daily attendance sheet</source>
        <translation>ورقة الحضور اليومي</translation>
    </message>
    <message>
        <source>Vehicle log book</source>
        <translation>دفتر المركبة</translation>
    </message>
    <message>
        <source>Fuel voucher</source>
        <translation>قسيمة الوقود</translation>
    </message>
    <message>
        <source>Leave request</source>
        <translation>طلب إجازة</translation>
    </message>
    <message>
        <source>Stationery order</source>
        <translation>طلب أدوات مكتبية</translation>
    </message>
    <message>
        <source>Generator maintenance record</source>
        <translation>سجل صيانة المولد</translation>
    </message>
    <message>
        <source>Mail register</source>
        <translation>سجل البريد</translation>
    </message>
    <message>
        <source>Room inventory</source>
        <translation>جرد القاعات</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Vault closed</source>
        <translation>الخزنة مغلقة</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING · invented people · nothing from here can enter a live office</source>
        <translation>تدريب · أشخاص غير حقيقيين · لا شيء من هنا يدخل مكتبا حقيقيا</translation>
    </message>
</context>
</TS>
