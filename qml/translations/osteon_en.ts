<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AmountText</name>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
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
    <name>BoneRows</name>
    <message numerus="yes">
        <source>%1 of %n doses ticked since %2</source>
        <translation>
            <numerusform>%1 of %n dose ticked since %2</numerusform>
            <numerusform>%1 of %n doses ticked since %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message numerus="yes">
        <source>This download has %Ln foods (%1). They are searched after the foods that osteon knows; what you logged stays as it is.</source>
        <translation>
            <numerusform>This download has %Ln food (%1). It is searched after the foods that osteon knows; what you logged stays as it is.</numerusform>
            <numerusform>This download has %Ln foods (%1). They are searched after the foods that osteon knows; what you logged stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foods with %1 portions were imported. Calcium is known of %2 of them, vitamin D of %3, magnesium of %4, vitamin K1 of %5, vitamin K2 of %6 and menaquinone-4, a part of K2, of %7; the rest stays unknown.</source>
        <translation>
            <numerusform>%Ln food with %1 portions was imported. Calcium is known of %2 of them, vitamin D of %3, magnesium of %4, vitamin K1 of %5, vitamin K2 of %6 and menaquinone-4, a part of K2, of %7; the rest stays unknown.</numerusform>
            <numerusform>%Ln foods with %1 portions were imported. Calcium is known of %2 of them, vitamin D of %3, magnesium of %4, vitamin K1 of %5, vitamin K2 of %6 and menaquinone-4, a part of K2, of %7; the rest stays unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> There are %Ln imported foods now.</source>
        <translation>
            <numerusform> There is %Ln imported food now.</numerusform>
            <numerusform> There are %Ln imported foods now.</numerusform>
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
    <name>PublishedMedians</name>
    <message numerus="yes">
        <source>after %n months</source>
        <comment>of a trial</comment>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>to log again</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>TrendCharts</name>
    <message numerus="yes">
        <source>%1 of %n weeks reached the target.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%1 of %n week reached the target.</numerusform>
            <numerusform>%1 of %n weeks reached the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1, %2 of %n weeks with a score</source>
        <translation>
            <numerusform>mean %1, %2 of %n week with a score</numerusform>
            <numerusform>mean %1, %2 of %n weeks with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n doses ticked</source>
        <translation>
            <numerusform>%1 of %n dose ticked</numerusform>
            <numerusform>%1 of %n doses ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCharts</name>
    <message numerus="yes">
        <source>%1, %2, %n minutes, %3</source>
        <comment>day, what, minutes, effort</comment>
        <translation>
            <numerusform>%1, %2, %n minute, %3</numerusform>
            <numerusform>%1, %2, %n minutes, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week before: %1 min, strength on %n days.</source>
        <translation>
            <numerusform>Week before: %1 min, strength on %n day.</numerusform>
            <numerusform>Week before: %1 min, strength on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minutes</source>
        <comment>kind of movement, number</comment>
        <translation>
            <numerusform>%1 %n minute</numerusform>
            <numerusform>%1 %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>every %n weeks: %1</source>
        <translation>
            <numerusform>every week: %1</numerusform>
            <numerusform>every %n weeks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>once a day</numerusform>
            <numerusform>%n times a day</numerusform>
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
    <name>osteon::FoodImport</name>
    <message numerus="yes">
        <source>%Ln imported foods are searched too.</source>
        <translation>
            <numerusform>%Ln imported food is searched too.</numerusform>
            <numerusform>%Ln imported foods are searched too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::GapModel</name>
    <message numerus="yes">
        <source>%n times in %1 days</source>
        <comment>how often it was eaten</comment>
        <translation>
            <numerusform>once in %1 days</numerusform>
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
    <name>osteon::LogLine</name>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation>
            <numerusform>Saved %n entry</numerusform>
            <numerusform>Saved %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::PartModel</name>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::RepeatModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
    <name>osteon::SavedMealModel</name>
    <message numerus="yes">
        <source>makes %n servings</source>
        <translation>
            <numerusform>makes %n serving</numerusform>
            <numerusform>makes %n servings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::SummaryView</name>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <comment>a period, how many pages it takes</comment>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TodayView</name>
    <message numerus="yes">
        <source>%1 of the last %n days complete</source>
        <translation>
            <numerusform>%1 of the last %n day complete</numerusform>
            <numerusform>%1 of the last %n days complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TrendsView</name>
    <message numerus="yes">
        <source>%1 of %n days logged</source>
        <translation>
            <numerusform>%1 of %n day logged</numerusform>
            <numerusform>%1 of %n days logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::WeekView</name>
    <message numerus="yes">
        <source>%1 of %n days logged</source>
        <translation>
            <numerusform>%1 of %n day logged</numerusform>
            <numerusform>%1 of %n days logged</numerusform>
        </translation>
    </message>
</context>
</TS>
