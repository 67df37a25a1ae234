<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About osteon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osteon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. The score reflects logged habits, not bone strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop or change a medicine; talk to your oncology team. Ask your team before new supplements, heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases. With kidney stones, kidney disease or high blood calcium, ask before calcium or vitamin D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New back pain, loss of height, or a fall with pain: contact a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osteon never connects to a network. Your diary is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food: USDA National Nutrient Database SR28 (public domain), and Anses, Ciqual French food composition table (2020, 2025). Vitamin K2: Schurgers and Vermeer 2000. Activities: 2024 Adult Compendium of Physical Activities. Each target names its own source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with Qt, SQLite, SQLiteCpp, Howard Hinnant&apos;s date, nlohmann-json, fmt, libzip, libcsv and qpdf, and written in Noto Sans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountFields</name>
    <message>
        <source>An empty amount is unknown, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountTable</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>amount, for whom, source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and nutrient: 402 mg calcium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcium not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nutrient and amount: calcium 402 mg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day as a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of another year as a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, d MMMM</source>
        <comment>a day as a narrow title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>a day of another year as a narrow title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day within a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year within a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day within a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>movement on the screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoneChart</name>
    <message>
        <source>%1, %2</source>
        <comment>medicine, its class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below or above what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cells of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure is shown as it was written down, and nothing is concluded from it. Bars around a scan reach as far as the least significant change your centre gave. The score reflects logged habits, not bone strength; Trends has it as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Time line of the bone record, %1, %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoneList</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BonePage</name>
    <message>
        <source>Bone record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal record of what you were told and what happened. It draws no conclusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep here what a bone clinic asks for: density scans, laboratory values, falls and fractures, questions and the next dates. What you write down stands on one time axis with your treatments, and goes on the page for your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone density scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of each site, as the report of a DXA scan has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lab value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25(OH)D, CTX, P1NP, calcium and others, with their unit and the laboratory&apos;s range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine you take regularly is a routine on Today; here it stands with its days and its ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to ask, so that it is there when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments, the next injection, the next scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls, fractures, symptoms, visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also height and weight. New back pain, height loss, or a fall with pain: contact a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else about your bones that you want to remember.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoneRows</name>
    <message>
        <source>%1: %2</source>
        <comment>day, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is read out of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>value, the same in another unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was measured, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 doses ticked since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between name and dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>symptom, how strong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoneStrips</name>
    <message>
        <source>%1, g/cm²</source>
        <comment>site of a scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, T-score</source>
        <comment>site of a scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Z-score</source>
        <comment>site of a scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (T %2)</source>
        <comment>density, T-score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of logged habits, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of logged habits, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of logged habits, by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>laboratory value, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls, fractures and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoneWords</name>
    <message>
        <source>A scan has at least one of bone density, T-score and Z-score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bone was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it? A word or two will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone density goes from 0.1 to 3 g/cm². Please check the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores go from −10 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is above 0 and at most 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height goes from 80 to 250 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight goes from 20 to 400 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than 20 years ahead. Please check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most 10 000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with this kind of entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit does not go with this kind of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower end of the range lies above the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25(OH)D</source>
        <comment>vitamin D in the blood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTX</source>
        <comment>a laboratory value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1NP</source>
        <comment>a laboratory value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium</source>
        <comment>in the blood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTH</source>
        <comment>a laboratory value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eGFR</source>
        <comment>a laboratory value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fracture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bone medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>site, region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the figures of a scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the first scan, %1: %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the scan of %1: %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is computed: another device or centre, or one that was not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is computed: another region of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre&apos;s least significant change: %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>T shows this as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Down chooses another reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as your own food</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>This day is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all for today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all for this day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where your diary is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on this computer. osteon has no account and no connection to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick or another disk is a good place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what it holds before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace my diary with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the one before back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry in a row, for a spreadsheet (CSV). osteon can read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what a table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a table that osteon saved. You see what is new in it before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the table from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what is in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is new to my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at it now. Your own diary waits untouched in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve invented weeks, to see what osteon shows. They are in a file of their own and never mix with your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and go back to my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayInput</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 20 Nov, yesterday or Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>Foundation Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SR Legacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was left out, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of laboratory samples, which are no foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foods whose name is missing or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of what is not among the foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts that cannot be true, kept as unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portions without a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foods could not be written (%1). Everything is as it was; free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of foods, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This download has %1 foods (%2). They are searched after the foods that osteon knows; what you logged stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of foods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 foods with %2 portions were imported. Calcium is known of %3 of them, vitamin D of %4, magnesium of %5, vitamin K1 of %6, vitamin K2 of %7 and menaquinone-4, a part of K2, of %8; the rest stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> There are %1 imported foods now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take regularly can be ticked here, all of it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>%1, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Change this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryItem</name>
    <message>
        <source>Save %1 as a meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Nothing is logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this day to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as you would say it, several things at once if you like. Try one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakfast: 200 ml milk, 2 eggs, 40 g cheddar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vitamin D3 1000 IU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk 30 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>osteon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>This is not a number. Write it as 12 or 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has more decimals than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Write 1250 for a thousand, or 1.2500 with another decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Who is this diary about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to compare with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is vitamin D written where you live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is optional, stays on this computer, and can be changed later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each set names its source. You can change it later; past weeks keep the targets they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of a capsule says it: 1000 IU and 25 µg are the same amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me sample data instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoodActions</name>
    <message>
        <source>This food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it one with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The food you choose stands for both from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it one with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoodForm</name>
    <message>
        <source>A food from its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is found in the line like any other food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds from now on. What you logged before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label gives its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100 ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serving weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poured serving has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 100 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 100 ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage, such as 25 %, is of the daily values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the USA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household measures whose weight you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %1 weighs</source>
        <comment>1 cup weighs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoodImportForm</name>
    <message>
        <source>The foods of the USDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The USDA&apos;s FoodData Central (fdc.nal.usda.gov) offers its foods for download, as a zip of CSV files. osteon never goes online itself: download it with your browser and name it here, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip, or the folder it was unpacked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoodsForms</name>
    <message>
        <source>Choose the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no zip and no other folder in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>My foods and meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods from a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A food that osteon does not know can be typed from its label once, and is then found like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a food from its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foods of the USDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands of further foods, and products from American shops, can be imported from a download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import foods from a download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in µg instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>vitamin D in µg</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPopup</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>To close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would close the gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and capital letters and accents make no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>What is not on the label stays empty: it is unknown, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>This is no number. Leave it empty if it is not on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands or decimals? Write it without a separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no daily value of this. Write the amount that the label gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g salt</source>
        <comment>the unit of sodium on a European label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unit of this. Write the number alone, or with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IU, µg or %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g, mg, µg or %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnArticle</name>
    <message>
        <source>‹ All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnCaution</name>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnContent</name>
    <message>
        <source>Why bone changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What anastrozole does to bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone is alive. All our lives, old bone is taken away in small places and new bone is laid down in its stead. Oestrogen keeps the two in balance: it holds back the cells that take bone away, and it supports the cells that build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anastrozole lowers oestrogen; that is what it is for. A side effect is that bone is renewed faster, and that more is taken away than is laid down. Bone density falls. It is measured mostly at the lower spine and at the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pairs of scales. In the left pan is the cell that takes bone away, in the right pan are the cells that build. With oestrogen the scales are level. With little oestrogen they tip to the side that takes bone away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With oestrogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking away and building are in balance. Oestrogen is drawn as rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With little oestrogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells that take away do more, the cells that build do less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, in one large study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a part of the ATAC study, bone was measured for five years. These are the middle results of the groups (medians), compared with the first scan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anastrozole: −6.08 % at the lower spine, −7.24 % at the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamoxifen: +2.77 % at the lower spine, +0.74 % at the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the two years after anastrozole had ended, the spine won part of it back (median +4.02 %). At the hip there was no clear change. Only 50 women could be followed that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are results of groups. How your own bone is doing is something only a scan can show, and only your doctor can judge. A diary cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop or change a medicine because of what you read here. Talk to your oncology team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four pictures of a bone surface. First it is covered by flat cells and has a small old spot. Then a large cell with many nuclei dissolves a pit. Then a row of cells lays down new bone in the pit. At last the pit is filled, and one more osteocyte lives in the new bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. At rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat cells cover the bone. Osteocytes live inside it and notice an old spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Taking away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An osteoclast dissolves the old bone and leaves a small pit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoblasts fill the pit with new bone. At first it is soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new bone has hardened. One of the builders stays in it as an osteocyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes away, who builds, who directs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone renews itself in small places, one after another. This is called remodelling. Three kinds of cells work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoclasts take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoclasts are large cells that dissolve old bone. Oestrogen holds them back. With little oestrogen they are more active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoblasts build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoblasts lay down new bone, which takes up mineral and hardens. Oestrogen supports them. With little oestrogen they do not keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteocytes direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteocytes are by far the most numerous. They sit in the hard bone and are linked by fine threads. They feel when a bone is loaded, and tell the other cells where there is work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They also make sclerostin, a protein that slows building. In a study of 70 women, there was more sclerostin in the blood after two years of anastrozole than before. What this means for one person is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From movement to signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sclerostin, Wnt, and why load matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement does not only train bone. It tells bone something. Where a bone carries load, building is encouraged just there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four pictures. First, stoppers called sclerostin sit in the two receptors of a bone-building cell, and the messengers called Wnt find no place. Then a thigh bone carries load. Then an osteocyte feels it. At last there is little sclerostin, Wnt sits in the receptors, and the cell has laid down new bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sclerostin (amber) sits on the receptors of the builder. Wnt (teal) cannot dock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking or lifting bends the bone a tiny bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. It is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteocytes feel it, and make less sclerostin in that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. The way is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wnt docks at the receptors. The signal to build gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wnt, the signal to build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wnt (say &apos;wint&apos;) is a family of messengers between cells. In bone, what they set going, called the Wnt/β-catenin pathway, is the main signal to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRP5 and LRP6, where it docks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRP5 and LRP6 are receptors on the cells that build. Wnt needs one of them to be heard. People who are born with an over-active LRP5 have very dense bone; people born without a working one have bone of low density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sclerostin, the brake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sclerostin sits on LRP5 and LRP6 and keeps Wnt from them. Load on a bone lowers sclerostin in that bone. This is why movement is a signal and not only exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it works in principle. It does not show that exercise makes up for what anastrozole does: most trials with women on such medicines found no clear effect on bone density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium is the mineral that makes bone hard. Nearly all the calcium of the body is in bones and teeth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good sources: milk, yoghurt, cheese, plant drinks with added calcium, dark green leaves, salmon and sardines eaten with their bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney stones, kidney disease or high blood calcium: ask your doctor before taking calcium or vitamin D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D lets the gut take up calcium from food. The skin makes it in sunlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good sources: fatty fish, egg yolk, cereals with added vitamin D. Where there is little sun, supplements are common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium helps hundreds of enzymes with their work. It has a part in building bone, and in how parathyroid hormone and vitamin D act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good sources: green vegetables, nuts, seeds, whole grains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article gives no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin K prepares osteocalcin, a protein of bone, so that it can bind calcium. K1 comes from green plants. K2 is found in fermented foods, such as natto and many cheeses, and in some animal products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure here on purpose. The article gives none, and the European authority found too little to set one for K2. Trials in healthy women after menopause disagree: one saw a slower loss at the spine, another saw no difference. osteon takes K2 down and sets no target of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On warfarin or a similar anticoagulant: keep vitamin K steady, and take no K2 supplement without your clinic. In one study 10 µg a day changed the INR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highly processed foods, much salt, sugar and alcohol. None of them is forbidden; the article asks for less of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 g of alcohol is one drink, as it is counted in the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources ask for different amounts, all of them stand here with their year. Which one is right for you is a good question for your doctor; you choose it under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food for bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium, vitamin D, magnesium, vitamin K2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anastrozole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine that lowers oestrogen, taken for breast cancer that grows with oestrogen. It is one of the aromatase inhibitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oestrogen deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having little oestrogen (in American spelling: estrogen), after menopause or because of a medicine. Bone is then renewed faster and loses density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone remodelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal of bone, small place by small place: old bone is taken away and new bone is laid down. It goes on all life long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone mineral density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much mineral there is in a piece of bone, in grams for a square centimetre. It is measured by DXA. Short: BMD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laying down of new bone by osteoblasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More bone is taken away than is laid down, so that density falls. It cannot be felt; a scan shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broad word for dense, well-built bone that stands up to daily life. No single number measures it; the score of this diary does not either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoclast activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the bone-dissolving cells do. Oestrogen restrains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeletal resilience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well bones take load and recover from it. It is a picture rather than a measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit that compact bone is built of: layers of bone in rings around a fine canal, laid down one by one. This diary has its name from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoclast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large cell with many nuclei that dissolves old bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoblast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that lays down new bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteocyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that lives inside hard bone. Osteocytes feel load, direct the other cells, and make sclerostin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sclerostin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protein from osteocytes that slows the building of bone, because it keeps Wnt from its receptors. Some studies found more of it on aromatase inhibitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family of messengers between cells. In bone they are the main signal to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRP5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receptor on cells that build bone. Together with its relative LRP6 it lets them hear Wnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteocalcin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protein that osteoblasts make. Vitamin K prepares it, so that it can bind calcium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DXA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan that measures bone mineral density with a very small dose of X-rays, mostly at the lower spine and the hip. It is also written DEXA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a bone density lies from that of healthy young adults, in standard deviations. Below zero means less dense. What it means for you is for your doctor to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the T-score, but compared with people of your own age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest change between two scans that is more than the scanner and its handling may be off by. Each centre works out its own. Short: LSC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25(OH)D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of vitamin D that is measured in blood. According to the Institute of Medicine, 50 nmol/L (20 ng/mL) is enough for most people; 1 ng/mL is 2.5 nmol/L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of collagen that gets into the blood when bone is taken away: a marker of breakdown. Laboratories measure it differently, so compare only results of one method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1NP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of collagen that gets into the blood when new bone is laid down: a marker of formation. Laboratories measure it differently, so compare only results of one method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International unit, in this diary for vitamin D only: 40 IU of vitamin D are 1 µg. The IU of another vitamin is another amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elemental calcium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calcium itself in a tablet, without what it is bound to. Calcium carbonate is 40 % calcium by weight, calcium citrate 21 %. Most packets state the elemental amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menaquinone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chemical name of vitamin K2. MK-4 and MK-7 are kinds of it: the number says how long a part of the molecule is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phylloquinone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chemical name of vitamin K1, from green plants. It is never added to K2 in this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended dietary allowance: an amount a day that covers the need of nearly all healthy people of an age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most a day that is thought to be safe for nearly everyone, food and supplements together unless it says otherwise. It is no goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard an activity is, compared with sitting still, which is 1 MET. From 3 MET it is moderate, from 6 MET vigorous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any movement that takes energy: sport, but also walking, stairs, gardening and housework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight-bearing exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement in which your legs carry your own weight: walking, jogging, hiking, dancing, stairs. Swimming and cycling are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement against a force: weights, bands, or your own body, as in squats and push-ups. Also called strength training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your feet, against resistance, in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone answers to load: over time, more is built where it is used, and less where it is not. This is known as Wolff&apos;s law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three pictures of a woman. She walks, and the ground presses back at each step. She lifts a dumbbell. She stands on one leg, with a chair at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight-bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You carry your own weight: walking, jogging, hiking, dancing, stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles pull on bone: weights, bands, or your own body, as in squats and push-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on one leg, tai chi, slow turns: steadier on your feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate to vigorous activity a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with strength training a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate activity takes three to six times the energy of sitting still, vigorous activity six times or more; the WHO counts a vigorous minute as two. For people from 65 on it adds balance training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a study saw, and what it did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among women on aromatase inhibitors, those who did less than 150 minutes of aerobic exercise a week in the half-year after diagnosis had a fracture more often (hazard ratio 2.42, between 1.34 and 4.37). For all activity together there was no such link. A study of this kind shows what goes together, not what causes what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength and balance are worth having in any case, whatever a scan says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your team before heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a diary leaves to your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. These things belong to people who know you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines for bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are medicines that slow the loss of bone. Whether one is right for you depends on your scan and much else. In the ARBI study, women at moderate or high risk of osteoporosis who took risedronate beside anastrozole had denser bone at the spine after two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and their timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to scan, where, and what a change means is for your team to say. A change between two scans counts only when it is larger than what the machine itself may be off by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplements beyond the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you begin a new supplement, or take more than is written on the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load after a fracture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a fracture, with low bone density or with bone metastases, let your team say which movements are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New back pain, getting shorter, or a fall with pain: contact a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Summary page prints one page of what you logged, to take along. The score on it reflects logged habits, not bone strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages, as in &apos;women 19 to 30&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an age, as in &apos;women from 51&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>women, from 51</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article osteon is built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than %1 from supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEffect</name>
    <message>
        <source>%1 at least +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity +%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>What did you eat, take or do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   e.g. 200 ml milk, 2 eggs; walk 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eaten, taken, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogMealForm</name>
    <message>
        <source>Log %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many servings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>osteon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>the pages that do not fit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message>
        <source>1 item has no %1 value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items have no %1 value.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item has no value for some of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items have no value for some of these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value for %2</source>
        <comment>names of items, nutrients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names of foods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nutrient, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>striped: supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame: range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double line: limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberLink</name>
    <message>
        <source>Reference %1, %2</source>
        <comment>number, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>A private, offline diary with bone-health targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal to open (default: your own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or high-contrast (default: as you chose, or as the system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the text is, 1.0 to 3.0 (default: as you chose, or as the system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or es (default: as you chose, or as the system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the log line at the start; nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screens of the first start once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End when the window is drawn, to measure how fast that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnTargetForm</name>
    <message>
        <source>A target of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: nothing to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing it is not bad. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be passed. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days before keep the targets they had.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <comment>sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures for magnesium and alcohol go by it, and that for calcium in the RDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1956. The figures for calcium, vitamin D and magnesium go by age. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take warfarin or a similar blood thinner (a vitamin K antagonist)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep vitamin K steady, and take no K2 supplement without your clinic. osteon has no target for vitamin K2 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the doctor&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands nowhere else. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1, %2</source>
        <comment>what is done, how far</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Which bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: joint pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the report has it, also as &lt;20 or &gt;90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was measured, if the report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether fasting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory&apos;s range, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory&apos;s range, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bone density scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laboratory value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day: 2026-03-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: L1-L4, left. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report does not give stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre can tell it. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scans of one device at one centre are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 08:30. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: bone clinic, bring the last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be selected and copied; osteon itself opens no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1, %2</source>
        <comment>number, publication</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatList</name>
    <message>
        <source>Log again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>A new routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: vitamin D3 1000 IU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: 1 tablet. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, for the time line of your bone record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an aromatase inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bone medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one dose contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on some days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every few weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every few months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When on the day (none: once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days before keep what held then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is the invented diary of an invented person. What you write here is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedMealForm</name>
    <message>
        <source>Save as a meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be logged again as a whole, whatever happens to these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds from now on. What you logged before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: usual breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it makes how many servings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1 for a recipe: one serving is then logged at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedMealList</name>
    <message>
        <source>Saved meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you eat again and again can be saved under a name and logged again as a whole. A recipe too: it is one that makes several servings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a meal of the day is logged, it can be saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was logged on %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 as a meal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The folder %1 cannot be created: check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Change the target for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup and no other folder in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table and no other folder in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About osteon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is optional and stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A – Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write in the line, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the line; press the button that has the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reading of what was written; in a list, the next entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the line, from item to item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last change, also of earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the day complete, or open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day or week before, and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, also while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the entry that has the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a chart as a table, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a word, on Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a page: the first to the seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next control, and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close what is open; empty the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary for a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name there is a line to write it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of the period, one a row. A text file: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it by phone, not in the same message. Nobody can open the file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2. The button above shows it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is shown here as soon as both days are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>The page as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetPresets</name>
    <message>
        <source>Targets to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days before keep the targets they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%n days a week</source>
        <comment>target of strength training</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 from supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 from supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>from, to, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDA by age and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASCO 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the article on food and movement that osteon is built on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommended dietary allowances of the United States and Canada; they go by age and sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guideline of oncologists for people who have had cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in yourself, for example what your doctor said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target has to be above zero, and a limit not below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than anybody takes, or more than a week has. Please check the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies above the limit. Change one of the two if your doctor said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top of the range lies below its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For movement there is only an amount to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warfarin or a similar anticoagulant there is no target for vitamin K2: keep vitamin K steady, and ask your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>Targets in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your doctor named another figure, type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a target of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of vigorous movement counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice (WHO 2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are shown, and you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed target changes no past week: each day is judged by the plan that was in force on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My foods and meals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message>
        <source>%1: %2</source>
        <comment>topic, what it answers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in bone, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendCharts</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale writes them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of the column, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the figures of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1, %2.</source>
        <comment>title, summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 weeks reached the target.</source>
        <comment>weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 In others, items without a value may make the difference.</source>
        <comment>sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least: some items have no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean at least %1 a day, %2</source>
        <comment>amount, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 a day, %2</source>
        <comment>amount, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days logged, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, %2 of %3 weeks with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no week with a score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score reflects logged habits, not bone strength. A week has one when it is over and at least four of its days are logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean, %1</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 min a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged in a week that is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 a week</source>
        <comment>days with strength training</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 doses ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line shows how many doses were due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>all weeks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged in these weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you log under Today is gathered here week by week: amounts, movement and your score, each beside its target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsCard</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a day begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a later hour, a snack in the night still belongs to the day before. It only decides what &apos;today&apos; means; nothing that is written down moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCharts</name>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean at least %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <comment>amount, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 %2, %3 from food, %4 from supplements</source>
        <comment>amount, unit, parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 min</source>
        <comment>what and how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 minutes, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>kinds of movement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, target, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement is logged in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min of it light, which does not count towards the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before: %1 min, strength on %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the days of what a screen reader says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 minutes</source>
        <comment>kind of movement, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · strength on %2</source>
        <comment>minutes, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight-bearing and resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score reflects logged habits, not bone strength.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>cup</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glass</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablespoon</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaspoon</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serving</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handful</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablet</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portion</source>
        <comment>a measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be stored. Write 1 to 500 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serving weighs more than 0 g and at most 10 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serving has more than 0 ml and at most 10 l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say what a serving weighs: without it nobody can tell what 100 g contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say how many millilitres a serving has: without it nobody can tell what 100 ml weigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many millilitres cannot weigh that much or that little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure weighs more than 0 g and at most 10 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure has one weight; that of a serving stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is more than the food weighs, or more than anybody takes. Please check the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 weeks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose %1</source>
        <comment>the second of three a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin K1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sugars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcium</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vitamin D</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnesium</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vitamin K2</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vitamin K1</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protein</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sodium</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sugars</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 2 kg: is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the daily limit of this nutrient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 500 mg calcium at once: more is taken up when it is split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the limit of %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with today&apos;s %2 this passes the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with that day&apos;s %2 this passes the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a warfarin-type anticoagulant, keep vitamin K steady: ask your clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this unit does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which vitamin or mineral, K1 or K2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no day up to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this amount cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long: at most 10,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody takes that much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no real day. Write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is before 1900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 08:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: at most 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long: at most 10 000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portion is more than 0 g and at most 10 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes go from 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week is not over yet. Its score comes when its last day is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score needs at least %1 logged days; this week has %2 so far. A day you remember can still be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target to score this week against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: what was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the change of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the mark on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the change of a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the change of an own food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the change of a saved meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the change of the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: what was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the change in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPopup</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::AmountFieldModel</name>
    <message>
        <source>This is no number. Leave it empty if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands or decimals? Write it without a separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::BoneView</name>
    <message>
        <source>Deleted from the bone record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::ChipModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked already on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose of your routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose of your routine, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a medicine: add it as a routine, then its doses can be logged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::DayField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a field, as one types it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::Diary</name>
    <message>
        <source>this has been deleted by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry has been deleted by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::DiaryTable</name>
    <message>
        <source>This is the file of the diary itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table that osteon has saved, so nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods and tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days marked complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things to import</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>things to import</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because the diary says something else there</source>
        <comment>things to import</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, what becomes of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries from %1 to %2</source>
        <comment>first day, last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is being saved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is being imported …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::DueModel</name>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed, %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dose and time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::EntryCopier</name>
    <message>
        <source>the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy: what “Due” logged is ticked on its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between names of entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the day that is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied 1 entry to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::EntryEditor</name>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::EntryModel</name>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <comment>duration and intensity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::FoodImport</name>
    <message>
        <source>%1 imported foods are searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please name the zip or the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::GapModel</name>
    <message>
        <source>+%1 %2</source>
        <comment>amount and nutrient: +240 mg calcium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once in %1 days</source>
        <comment>how often it was eaten</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times in %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log %1: %2</source>
        <comment>portion, what it adds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::GapView</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::GlossaryModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <comment>2 of 34 words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is spelt like &apos;%1&apos;. Try the beginning of the word only, such as &apos;osteo&apos;, or what it is about, such as &apos;scan&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::JournalPlace</name>
    <message>
        <source>no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from %1 to %2</source>
        <comment>first day, last day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being saved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds %1. It takes the place of the diary you have now, which holds %2. What you have now is kept beside it, and you can put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is as it was in %1. The one before is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is as it was before. The restored one is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is being checked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is whole: every entry can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::LabelFieldModel</name>
    <message>
        <source>= %1, of %2 a day</source>
        <comment>325 mg, of 1300 mg a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 sodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>an amount in another unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::Language</name>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::LearnView</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words in letters and on packets mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::LogLine</name>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Saved 2 entries, for Sunday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. “%1” is ticked already on this day; take it out of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet: there is no entry in this line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::LongWork</name>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::MealLogger</name>
    <message>
        <source>Write a number above 0 and at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a food, why so much of it cannot be stored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::Notice</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::OwnFoodEditor</name>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1; what you logged of it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of your foods has this name already. Choose another name, or change that food.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::OwnFoodModel</name>
    <message>
        <source>per serving (%1 g)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100 ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>per 100 g: calcium …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered any more · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a food, detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::OwnTargetEditor</name>
    <message>
        <source>%1 a week</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <comment>name and target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that thousands or decimals? Write it without the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number such as 1000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::PartModel</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>part, per cent, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, target, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::ProfileEditor</name>
    <message>
        <source>Write the year with four digits, from 1900 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::RecordEditor</name>
    <message>
        <source>Saved in the bone record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the bone record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::RepeatModel</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakfast as %1</source>
        <comment>yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch as %1</source>
        <comment>yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinner as %1</source>
        <comment>yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snack as %1</source>
        <comment>yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day as yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log again: %1, %2</source>
        <comment>title, detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::RoutineEditor</name>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long, or has a character that cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the amounts is more than anybody takes, or below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval goes from 1 to 366.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An aromatase inhibitor or a bone medicine is a medicine, not a supplement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::RoutineModel</name>
    <message>
        <source>, </source>
        <comment>between dose and schedule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::RoutineView</name>
    <message>
        <source>Ticked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked as not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticked %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1; what was ticked stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::SavedMealEditor</name>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the meal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1; what you logged with it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be stored. Write 1 to 500 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another saved meal has this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::SavedMealModel</name>
    <message>
        <source>; </source>
        <comment>between the foods of a meal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes %1 servings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line about a meal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>calcium at least 402 mg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calcium 402 mg</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a meal, detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::SettingsView</name>
    <message>
        <source>A capsule of 1000 IU is shown as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the diary, today is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::SummaryExport</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR, for a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a password anybody could read it. Type one here, or choose PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too long; up to about a hundred letters can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here where the file is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file of the diary itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::SummaryView</name>
    <message>
        <source>since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls and symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is later than the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than twenty years before the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <comment>a period, how many pages it takes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TargetModel</name>
    <message>
        <source>range %1–%2 %3</source>
        <comment>from, to, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 %2</source>
        <comment>target and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <comment>limit and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, amount, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 from supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, amount, target, status</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::TargetSettings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (source)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, from when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds from %2</source>
        <comment>plan, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today a vigorous minute counts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today every minute counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vigorous minutes count twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::TodayView</name>
    <message>
        <source>This day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2 days complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked complete</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::TrendsView</name>
    <message>
        <source>%1 of %2 days logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>osteon::WeekView</name>
    <message>
        <source>What counted most: on %1 %2 passed its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counted most: on %1 %2 was %3 below its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counted most: %1 more minutes of activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counted most: one more day with strength training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week before: no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 With it: %2 → %3.</source>
        <comment>sentence, score, score after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>score, coverage, week before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
