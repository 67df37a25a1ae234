<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoneChart</name>
    <message numerus="yes">
        <source>Time line of the bone record, %1, %n entries.</source>
        <translation>
            <numerusform>Time line of the bone record, %1, %n entry.</numerusform>
            <numerusform>Time line of the bone record, %1, %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%n items have no %1 value.</source>
        <translation>
            <numerusform>%n item has no %1 value.</numerusform>
            <numerusform>%n items have no %1 value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no value for some of these.</source>
        <translation>
            <numerusform>%n item has no value for some of these.</numerusform>
            <numerusform>%n items have no value for some of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%n days a week</source>
        <comment>target of strength training</comment>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::DiaryTable</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because the diary says something else there</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n left out, because the diary says something else there</numerusform>
            <numerusform>%n left out, because the diary says something else there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things imported</source>
        <translation>
            <numerusform>%n thing imported</numerusform>
            <numerusform>%n things imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::EntryCopier</name>
    <message numerus="yes">
        <source>Copied %n entries to %1</source>
        <translation>
            <numerusform>Copied %n entry to %1</numerusform>
            <numerusform>Copied %n entries to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::GapModel</name>
    <message numerus="yes">
        <source>%n times in %1 days</source>
        <translation>
            <numerusform>%n time in %1 days</numerusform>
            <numerusform>%n times in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::GlossaryModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <comment>2 of 34 words</comment>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::JournalPlace</name>
    <message numerus="yes">
        <source>%n entries, from %1 to %2</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%n entry, from %1 to %2</numerusform>
            <numerusform>%n entries, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::RoutineView</name>
    <message numerus="yes">
        <source>Ticked %n</source>
        <translation>
            <numerusform>Ticked %n</numerusform>
            <numerusform>Ticked %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::SummaryView</name>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <comment>a period, how many pages it takes</comment>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
