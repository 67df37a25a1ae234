<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 of %n day(s) logged</source>
        <translation>
            <numerusform>%1 of %n day logged</numerusform>
            <numerusform>%1 of %n days logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each figure is the mean of the whole weeks with a record among %n week(s).</source>
        <translation>
            <numerusform>Each figure is the mean of the whole weeks with a record among %n week.</numerusform>
            <numerusform>Each figure is the mean of the whole weeks with a record among %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole week(s) with a record</source>
        <translation>
            <numerusform>%n whole week with a record</numerusform>
            <numerusform>%n whole weeks with a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No whole week with a record. In the period: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %n day(s).</source>
        <translation>
            <numerusform>No whole week with a record. In the period: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %n day.</numerusform>
            <numerusform>No whole week with a record. In the period: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) (%2 min)</source>
        <translation>
            <numerusform>%1 of %n week (%2 min)</numerusform>
            <numerusform>%1 of %n weeks (%2 min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strength %1 of %n week(s) (%2 days)</source>
        <translation>
            <numerusform>strength %1 of %n week (%2 days)</numerusform>
            <numerusform>strength %1 of %n weeks (%2 days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more medicine(s) or supplement(s)</source>
        <translation>
            <numerusform>and %n more medicine or supplement</numerusform>
            <numerusform>and %n more medicines or supplements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>once a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more scan(s) between the first and these.</source>
        <translation>
            <numerusform>%1: and %n more scan between the first and these.</numerusform>
            <numerusform>%1: and %n more scans between the first and these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more site(s)</source>
        <translation>
            <numerusform>and %n more site</numerusform>
            <numerusform>and %n more sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier value(s)</source>
        <translation>
            <numerusform>and %n earlier value</numerusform>
            <numerusform>and %n earlier values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s): %1.</source>
        <extracomment>%1 lists them with their days.</extracomment>
        <translation>
            <numerusform>%n fall: %1.</numerusform>
            <numerusform>%n falls: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fracture(s): %1.</source>
        <translation>
            <numerusform>%n fracture: %1.</numerusform>
            <numerusform>%n fractures: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: on %n day(s)</source>
        <extracomment>&quot;Joint stiffness: on 6 days, 2 to 5 of 10, mean 3.5; latest 18 Nov 2026, 2 of 10.&quot;</extracomment>
        <translation>
            <numerusform>%1: on %n day</numerusform>
            <numerusform>%1: on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more symptom(s)</source>
        <translation>
            <numerusform>and %n more symptom</numerusform>
            <numerusform>and %n more symptoms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more between</source>
        <translation>
            <numerusform>%n more between</numerusform>
            <numerusform>%n more between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>and %n more question</numerusform>
            <numerusform>and %n more questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n later date(s)</source>
        <translation>
            <numerusform>and %n later date</numerusform>
            <numerusform>and %n later dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s) before</source>
        <translation>
            <numerusform>and %n more change before</numerusform>
            <numerusform>and %n more changes before</numerusform>
        </translation>
    </message>
</context>
</TS>
