<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About osteon</source>
        <translation>Über osteon</translation>
    </message>
    <message>
        <source>osteon %1</source>
        <translation>osteon %1</translation>
    </message>
    <message>
        <source>A personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. The score reflects logged habits, not bone strength.</source>
        <translation>Ein persönliches Tagebuch über Ihre Lebensweise. Es stellt keine Diagnosen und kann Krankheiten weder behandeln noch überwachen noch vorhersagen. Die Punktzahl spiegelt erfasste Gewohnheiten, nicht die Festigkeit der Knochen.</translation>
    </message>
    <message>
        <source>Do not stop or change a medicine; talk to your oncology team. Ask your team before new supplements, heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases. With kidney stones, kidney disease or high blood calcium, ask before calcium or vitamin D.</source>
        <translation>Setzen Sie kein Medikament ab und ändern Sie keines; sprechen Sie mit Ihrem onkologischen Team. Fragen Sie Ihr Team vor neuen Präparaten, schwerem Heben oder Springen, vor allem nach einem Knochenbruch, bei niedriger Knochendichte oder Knochen­metastasen. Bei Nierensteinen, einer Nierenkrankheit oder hohem Calcium im Blut: erst fragen, dann Calcium oder Vitamin D nehmen.</translation>
    </message>
    <message>
        <source>New back pain, loss of height, or a fall with pain: contact a clinician.</source>
        <translation>Bei neuen Rücken­schmerzen, wenn Sie kleiner geworden sind oder nach einem Sturz mit Schmerzen: Wenden Sie sich an Ihre Arztpraxis.</translation>
    </message>
    <message>
        <source>osteon never connects to a network. Your diary is in %1.</source>
        <translation>osteon verbindet sich nie mit dem Internet oder einem anderen Netz. Ihr Tagebuch liegt in %1.</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Food: USDA National Nutrient Database SR28 (public domain), Anses, Ciqual French food composition table (2020, 2025), and of quark the German food table BLS 4.0 (Max Rubner-Institut 2025, CC BY 4.0). Vitamin K2: Schurgers and Vermeer 2000. Activities: 2024 Adult Compendium of Physical Activities. Each target names its own source.</source>
        <translation>Lebensmittel: USDA National Nutrient Database SR28 (gemeinfrei), Anses, Ciqual, französische Nährwerttabelle (2020, 2025), und bei Quark die deutsche Nährwerttabelle BLS 4.0 (Max Rubner-Institut 2025, CC BY 4.0). Vitamin K2: Schurgers und Vermeer 2000. Bewegung: 2024 Adult Compendium of Physical Activities. Jedes Ziel nennt seine eigene Quelle.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It is built with Qt, SQLite, SQLiteCpp, Howard Hinnant&apos;s date, nlohmann-json, fmt, libzip, libcsv and qpdf, and written in Noto Sans.</source>
        <translation>Gebaut mit Qt, SQLite, SQLiteCpp, Howard Hinnants date, nlohmann-json, fmt, libzip, libcsv und qpdf; die Schrift ist Noto Sans.</translation>
    </message>
</context>
<context>
    <name>AmountFields</name>
    <message>
        <source>An empty amount is unknown, not zero.</source>
        <translation>Eine leere Menge ist unbekannt, nicht null.</translation>
    </message>
</context>
<context>
    <name>AmountTable</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>amount, for whom, source</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>µg</source>
        <translation>µg</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>IE</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>portion</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and nutrient: 402 mg calcium</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>amounts not known</source>
        <translation>Mengen nicht bekannt</translation>
    </message>
    <message>
        <source>calcium not known</source>
        <translation>Calcium nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nutrient and amount: calcium 402 mg</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day as a title</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of another year as a title</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>a day of another year as a narrow title</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day within a period</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year within a period</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day within a month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <comment>a day as a narrow title</comment>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>light</source>
        <comment>appearance</comment>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Bewegung auf dem Bildschirm</translation>
    </message>
    <message>
        <source>none</source>
        <comment>movement on the screen</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates</source>
        <translation>Sprache des Fensters, auch für Zahlen und Datum</translation>
    </message>
</context>
<context>
    <name>BoneChart</name>
    <message>
        <source>%1, %2</source>
        <comment>medicine, its class</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>least significant change</source>
        <translation>kleinste signifikante Änderung</translation>
    </message>
    <message>
        <source>below or above what was measured</source>
        <translation>unter oder über dem Messbereich</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cells of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>letzter Tag %1</translation>
    </message>
    <message>
        <source>On one time axis</source>
        <translation>Auf einer Zeitachse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Each figure is shown as it was written down, and nothing is concluded from it. Bars around a scan reach as far as the least significant change your centre gave. The score reflects logged habits, not bone strength; Trends has it as a table.</source>
        <translation>Jede Zahl steht so da, wie sie eingetragen wurde; es wird nichts daraus geschlossen. Die Balken um eine Messung reichen so weit wie die kleinste signifikante Änderung, die Ihr Zentrum angegeben hat. Die Punktzahl spiegelt erfasste Gewohnheiten, nicht die Festigkeit der Knochen; im Verlauf steht sie als Tabelle.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Dazu</translation>
    </message>
    <message numerus="yes">
        <source>Time line of the bone record, %1, %n entries.</source>
        <translation>
            <numerusform>Zeitachse der Knochendaten, %1, %n Eintrag.</numerusform>
            <numerusform>Zeitachse der Knochendaten, %1, %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoneList</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>BonePage</name>
    <message>
        <source>Bone record</source>
        <translation>Knochendaten</translation>
    </message>
    <message>
        <source>A personal record of what you were told and what happened. It draws no conclusions.</source>
        <translation>Eine persönliche Aufzeichnung dessen, was man Ihnen gesagt hat und was geschehen ist. Sie zieht keine Schlüsse.</translation>
    </message>
    <message>
        <source>Keep here what a bone clinic asks for: density scans, laboratory values, falls and fractures, questions and the next dates. What you write down stands on one time axis with your treatments, and goes on the page for your doctor.</source>
        <translation>Hier steht, wonach man Sie in der Praxis fragt: Messungen der Knochendichte, Laborwerte, Stürze und Brüche, Fragen und die nächsten Termine. Was Sie eintragen, steht mit Ihren Behandlungen auf einer Zeitachse und kommt in den Bericht für Ihre Praxis.</translation>
    </message>
    <message>
        <source>Bone density scans</source>
        <translation>Messungen der Knochendichte</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Messung eintragen</translation>
    </message>
    <message>
        <source>The figures of each site, as the report of a DXA scan has them.</source>
        <translation>Die Zahlen jedes Messorts, wie sie im Befund der DXA-Messung stehen.</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Add a lab value</source>
        <translation>Laborwert eintragen</translation>
    </message>
    <message>
        <source>25(OH)D, CTX, P1NP, calcium and others, with their unit and the laboratory&apos;s range.</source>
        <translation>25(OH)D, CTX, P1NP, Calcium und andere, mit Einheit und Bereich des Labors.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>A medicine you take regularly is a routine on Today; here it stands with its days and its ticks.</source>
        <translation>Ein Medikament, das Sie regelmäßig nehmen, tragen Sie unter „Heute“ ein; hier steht es mit seinen Tagen und Haken.</translation>
    </message>
    <message>
        <source>Questions for the next visit</source>
        <translation>Fragen für den nächsten Termin</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage eintragen</translation>
    </message>
    <message>
        <source>What you want to ask, so that it is there when you need it.</source>
        <translation>Was Sie fragen möchten, damit es da ist, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Appointments, the next injection, the next scan.</source>
        <translation>Arzttermine, die nächste Spritze, die nächste Messung.</translation>
    </message>
    <message>
        <source>Falls, fractures, symptoms, visits</source>
        <translation>Stürze, Brüche, Beschwerden, Arztbesuche</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis eintragen</translation>
    </message>
    <message>
        <source>Also height and weight. New back pain, height loss, or a fall with pain: contact a clinician.</source>
        <translation>Auch Größe und Gewicht. Bei neuen Rücken­schmerzen, wenn Sie kleiner geworden sind oder nach einem Sturz mit Schmerzen: Wenden Sie sich an Ihre Arztpraxis.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz eintragen</translation>
    </message>
    <message>
        <source>Anything else about your bones that you want to remember.</source>
        <translation>Alles andere zu Ihren Knochen, das Sie behalten möchten.</translation>
    </message>
    <message>
        <source>Beside your own figures</source>
        <translation>Neben Ihren eigenen Zahlen</translation>
    </message>
    <message>
        <source>Group medians of the ATAC study</source>
        <translation>Gruppenmediane der ATAC-Studie</translation>
    </message>
</context>
<context>
    <name>BoneRows</name>
    <message>
        <source>%1: %2</source>
        <comment>day, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of an entry</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is read out of an entry</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>value, the same in another unit</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>nüchtern</translation>
    </message>
    <message>
        <source>not fasting</source>
        <translation>nicht nüchtern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was measured, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between name and dose</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>symptom, how strong</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation>Größe %1 cm</translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation>Gewicht %1 kg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open, since %1</source>
        <translation>offen, seit %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>past</source>
        <comment>a date</comment>
        <translation>vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n doses ticked since %2</source>
        <translation>
            <numerusform>%1 von %n Dosis abgehakt seit %2</numerusform>
            <numerusform>%1 von %n Dosen abgehakt seit %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoneStrips</name>
    <message>
        <source>%1, g/cm²</source>
        <comment>site of a scan</comment>
        <translation>%1, g/cm²</translation>
    </message>
    <message>
        <source>%1, T-score</source>
        <comment>site of a scan</comment>
        <translation>%1, T-Wert</translation>
    </message>
    <message>
        <source>%1, Z-score</source>
        <comment>site of a scan</comment>
        <translation>%1, Z-Wert</translation>
    </message>
    <message>
        <source>%1 (T %2)</source>
        <comment>density, T-score</comment>
        <translation>%1 (T %2)</translation>
    </message>
    <message>
        <source>Score of logged habits, by week</source>
        <translation>Punkte für erfasste Gewohnheiten, je Woche</translation>
    </message>
    <message>
        <source>Score of logged habits, by month</source>
        <translation>Punkte für erfasste Gewohnheiten, je Monat</translation>
    </message>
    <message>
        <source>Score of logged habits, by quarter</source>
        <translation>Punkte für erfasste Gewohnheiten, je Quartal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>laboratory value, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Falls, fractures and visits</source>
        <translation>Stürze, Brüche und Arztbesuche</translation>
    </message>
    <message>
        <source>Active minutes a week</source>
        <translation>Aktive Minuten je Woche</translation>
    </message>
</context>
<context>
    <name>BoneWords</name>
    <message>
        <source>A scan has at least one of bone density, T-score and Z-score.</source>
        <translation>Zu einer Messung gehört mindestens eines von dreien: Knochendichte, T-Wert oder Z-Wert.</translation>
    </message>
    <message>
        <source>Which bone was it?</source>
        <translation>Welcher Knochen war es?</translation>
    </message>
    <message>
        <source>What was it? A word or two will do.</source>
        <translation>Was war es? Ein oder zwei Wörter genügen.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>The height is missing.</source>
        <translation>Die Größe fehlt.</translation>
    </message>
    <message>
        <source>The weight is missing.</source>
        <translation>Das Gewicht fehlt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt noch.</translation>
    </message>
    <message>
        <source>Bone density goes from 0.1 to 3 g/cm². Please check the unit.</source>
        <translation>Die Knochendichte reicht von 0,1 bis 3 g/cm². Bitte prüfen Sie die Einheit.</translation>
    </message>
    <message>
        <source>Scores go from −10 to 10.</source>
        <translation>T-Wert und Z-Wert reichen von −10 bis 10.</translation>
    </message>
    <message>
        <source>This is above 0 and at most 50 %.</source>
        <translation>Das liegt über 0 und bei höchstens 50 %.</translation>
    </message>
    <message>
        <source>This is above 0.</source>
        <translation>Das liegt über 0.</translation>
    </message>
    <message>
        <source>This is not below 0.</source>
        <translation>Das liegt nicht unter 0.</translation>
    </message>
    <message>
        <source>This goes from 0 to 10.</source>
        <translation>Das reicht von 0 bis 10.</translation>
    </message>
    <message>
        <source>Height goes from 80 to 250 cm.</source>
        <translation>Die Größe reicht von 80 bis 250 cm.</translation>
    </message>
    <message>
        <source>Weight goes from 20 to 400 kg.</source>
        <translation>Das Gewicht reicht von 20 bis 400 kg.</translation>
    </message>
    <message>
        <source>This is more than 20 years ahead. Please check the year.</source>
        <translation>Das ist mehr als 20 Jahre voraus. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This cannot be.</source>
        <translation>Das kann nicht sein.</translation>
    </message>
    <message>
        <source>This is too long: at most 500 characters.</source>
        <translation>Das ist zu lang: höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>This is too long: at most 10 000 characters.</source>
        <translation>Das ist zu lang: höchstens 10 000 Zeichen.</translation>
    </message>
    <message>
        <source>This has a character that cannot be stored.</source>
        <translation>Darin ist ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>This does not go with this kind of entry.</source>
        <translation>Das passt nicht zu dieser Art von Eintrag.</translation>
    </message>
    <message>
        <source>The unit does not go with this kind of value.</source>
        <translation>Die Einheit passt nicht zu dieser Art von Wert.</translation>
    </message>
    <message>
        <source>The lower end of the range lies above the upper one.</source>
        <translation>Das untere Ende des Bereichs liegt über dem oberen.</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Lenden­wirbelsäule</translation>
    </message>
    <message>
        <source>Total hip</source>
        <translation>Gesamthüfte</translation>
    </message>
    <message>
        <source>Femoral neck</source>
        <translation>Schenkelhals</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Another bone</source>
        <translation>Anderer Knochen</translation>
    </message>
    <message>
        <source>25(OH)D</source>
        <comment>vitamin D in the blood</comment>
        <translation>25(OH)D</translation>
    </message>
    <message>
        <source>CTX</source>
        <comment>a laboratory value</comment>
        <translation>CTX</translation>
    </message>
    <message>
        <source>P1NP</source>
        <comment>a laboratory value</comment>
        <translation>P1NP</translation>
    </message>
    <message>
        <source>Calcium</source>
        <comment>in the blood</comment>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>PTH</source>
        <comment>a laboratory value</comment>
        <translation>PTH</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>eGFR</source>
        <comment>a laboratory value</comment>
        <translation>eGFR</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Sturz</translation>
    </message>
    <message>
        <source>Fracture</source>
        <translation>Knochenbruch</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Arztbesuch</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Arzttermin</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>Aromatasehemmer</translation>
    </message>
    <message>
        <source>bone medicine</source>
        <translation>Knochenmedikament</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>site, region</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 g/cm²</source>
        <translation>%1 g/cm²</translation>
    </message>
    <message>
        <source>T-score %1</source>
        <translation>T-Wert %1</translation>
    </message>
    <message>
        <source>Z-score %1</source>
        <translation>Z-Wert %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the figures of a scan</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Change since the first scan, %1: %2 %.</source>
        <translation>Änderung seit der ersten Messung, %1: %2 %.</translation>
    </message>
    <message>
        <source>Change since the scan of %1: %2 %.</source>
        <translation>Änderung seit der Messung vom %1: %2 %.</translation>
    </message>
    <message>
        <source>No change is computed: another device or centre, or one that was not written down.</source>
        <translation>Es wird keine Änderung berechnet: Gerät oder Zentrum ist ein anderes oder nicht eingetragen.</translation>
    </message>
    <message>
        <source>No change is computed: another region of this site.</source>
        <translation>Es wird keine Änderung berechnet: ein anderer Bereich dieses Messorts.</translation>
    </message>
    <message>
        <source>Your centre&apos;s least significant change: %1 %.</source>
        <translation>Kleinste signifikante Änderung Ihres Zentrums: %1 %.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: %1 to %2</source>
        <translation>Bereich des Labors: %1 bis %2</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: from %1</source>
        <translation>Bereich des Labors: ab %1</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: up to %1</source>
        <translation>Bereich des Labors: bis %1</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>T shows this as a table</source>
        <translation>T zeigt das als Tabelle</translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation>%1 als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>%1 als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>from food</source>
        <translation>aus Lebensmitteln</translation>
    </message>
    <message>
        <source>from supplements</source>
        <translation>aus Präparaten</translation>
    </message>
    <message>
        <source>≥ at least: something logged has no figure</source>
        <translation>≥ mindestens: zu manchem fehlt eine Zahl</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Down chooses another reading</source>
        <translation>Pfeil nach unten wählt eine andere Lesart</translation>
    </message>
    <message>
        <source>↓ other</source>
        <translation>↓ andere</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>Dazu kommt: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Use %1 instead of %2</source>
        <translation>%1 statt %2 nehmen</translation>
    </message>
    <message>
        <source>Add “%1” as your own food</source>
        <translation>„%1“ als eigenes Lebensmittel anlegen</translation>
    </message>
    <message>
        <source>Add “%1” as a routine</source>
        <translation>„%1“ als regelmäßige Einnahme anlegen</translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>This day is complete.</source>
        <translation>Dieser Tag ist vollständig.</translation>
    </message>
    <message>
        <source>That was all for today?</source>
        <translation>War das alles für heute?</translation>
    </message>
    <message>
        <source>That was all for this day?</source>
        <translation>War das alles für diesen Tag?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Als vollständig markieren</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy from %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Auf den Tag</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where your diary is</source>
        <translation>Wo Ihr Tagebuch liegt</translation>
    </message>
    <message>
        <source>One file on this computer. osteon has no account and no connection to the internet.</source>
        <translation>Eine einzige Datei auf diesem Computer. osteon hat kein Benutzerkonto und keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern als</translation>
    </message>
    <message>
        <source>A stick or another disk is a good place.</source>
        <translation>Ein USB-Stick oder eine andere Festplatte ist ein guter Ort.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>The file of the backup</source>
        <translation>Die Datei der Sicherung</translation>
    </message>
    <message>
        <source>You see what it holds before anything is replaced.</source>
        <translation>Sie sehen, was darin ist, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>Choose the backup from a list</source>
        <translation>Sicherung aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Replace my diary with it</source>
        <translation>Mein Tagebuch damit ersetzen</translation>
    </message>
    <message>
        <source>The diary as a table</source>
        <translation>Das Tagebuch als Tabelle</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Tabelle speichern als</translation>
    </message>
    <message>
        <source>Every entry in a row, for a spreadsheet (CSV). osteon can read it again.</source>
        <translation>Jeder Eintrag in einer Zeile, für eine Tabellenkalkulation (CSV). osteon kann sie wieder lesen.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Add what a table holds</source>
        <translation>Hinzufügen, was in einer Tabelle steht</translation>
    </message>
    <message>
        <source>The file of a table that osteon saved. You see what is new in it before anything is added.</source>
        <translation>Eine Tabelle, die osteon gespeichert hat. Sie sehen, was darin neu ist, bevor etwas hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Choose the table from a list</source>
        <translation>Tabelle aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Look what is in the table</source>
        <translation>Ansehen, was in der Tabelle ist</translation>
    </message>
    <message>
        <source>Add what is new to my diary</source>
        <translation>Neues zu meinem Tagebuch hinzufügen</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Beispieltagebuch</translation>
    </message>
    <message>
        <source>You are looking at it now. Your own diary waits untouched in its file.</source>
        <translation>Sie sehen es gerade. Ihr eigenes Tagebuch wartet unberührt in seiner Datei.</translation>
    </message>
    <message>
        <source>Twelve invented weeks, to see what osteon shows. They are in a file of their own and never mix with your diary.</source>
        <translation>Zwölf erfundene Wochen, damit Sie sehen, was osteon zeigt. Sie liegen in einer eigenen Datei und mischen sich nie mit Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>Remove it and go back to my diary</source>
        <translation>Entfernen und zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Show me sample data</source>
        <translation>Beispieldaten zeigen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Zeigen, was darin ist</translation>
    </message>
    <message>
        <source>Go back to the diary before that</source>
        <translation>Zum Tagebuch davor zurückkehren</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
</context>
<context>
    <name>DayInput</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>such as 20 Nov, yesterday or Monday</source>
        <translation>etwa 20. Nov., gestern oder Montag</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>Foundation Foods</source>
        <translation>Foundation Foods</translation>
    </message>
    <message>
        <source>SR Legacy</source>
        <translation>SR Legacy</translation>
    </message>
    <message>
        <source>Survey Foods</source>
        <translation>Survey Foods</translation>
    </message>
    <message>
        <source>Branded Foods</source>
        <translation>Branded Foods</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was left out, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>records of laboratory samples, which are no foods</source>
        <translation>Datensätze von Laborproben, die keine Lebensmittel sind</translation>
    </message>
    <message>
        <source>foods whose name is missing or too long</source>
        <translation>Lebensmittel, deren Name fehlt oder zu lang ist</translation>
    </message>
    <message>
        <source>figures of what is not among the foods</source>
        <translation>Zahlen zu etwas, das nicht unter den Lebensmitteln ist</translation>
    </message>
    <message>
        <source>amounts that cannot be true, kept as unknown</source>
        <translation>Mengen, die nicht stimmen können und unbekannt bleiben</translation>
    </message>
    <message>
        <source>portions without a weight</source>
        <translation>Portionen ohne Gewicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of foods, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of foods</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> Left out: %1.</source>
        <translation> Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>This download has %Ln foods (%1). They are searched after the foods that osteon knows; what you logged stays as it is.</source>
        <translation>
            <numerusform>Diese Datei hat %Ln Lebensmittel (%1). Die Suche nimmt zuerst die Lebensmittel, die osteon kennt, dann dieses; was Sie erfasst haben, bleibt, wie es ist.</numerusform>
            <numerusform>Diese Datei hat %Ln Lebensmittel (%1). Die Suche nimmt zuerst die Lebensmittel, die osteon kennt, dann diese; was Sie erfasst haben, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foods with %1 portions were imported. Calcium is known of %2 of them, vitamin D of %3, magnesium of %4, vitamin K1 of %5, vitamin K2 of %6 and menaquinone-4, a part of K2, of %7; the rest stays unknown.</source>
        <translation>
            <numerusform>%Ln Lebensmittel mit %1 Portionen ist jetzt da. Calcium ist bekannt bei %2, Vitamin D bei %3, Magnesium bei %4, Vitamin K1 bei %5, Vitamin K2 bei %6 und Menachinon-4, ein Teil von K2, bei %7; das Übrige bleibt unbekannt.</numerusform>
            <numerusform>%Ln Lebensmittel mit %1 Portionen sind jetzt da. Calcium ist bekannt bei %2, Vitamin D bei %3, Magnesium bei %4, Vitamin K1 bei %5, Vitamin K2 bei %6 und Menachinon-4, ein Teil von K2, bei %7; das Übrige bleibt unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> There are %Ln imported foods now.</source>
        <translation>
            <numerusform> Es ist jetzt %Ln übernommenes Lebensmittel.</numerusform>
            <numerusform> Es sind jetzt %Ln übernommene Lebensmittel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Routines</source>
        <translation>Regelmäßiges</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>An diesem Tag fällig</translation>
    </message>
    <message>
        <source>What you take regularly can be ticked here, all of it at once.</source>
        <translation>Was Sie regelmäßig nehmen, können Sie hier abhaken, auch alles auf einmal.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, schedule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles abhaken</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Regelmäßiges eintragen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change routines</source>
        <translation>Regelmäßiges ändern</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>%1, not taken</source>
        <translation>%1, nicht genommen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht genommen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Mark %1 as not taken</source>
        <translation>%1 als nicht genommen markieren</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Change this entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderat</translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation>intensiv</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation>Auf einen anderen Tag kopieren</translation>
    </message>
    <message>
        <source>Take it from the favourites</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zu den Favoriten nehmen</translation>
    </message>
</context>
<context>
    <name>EntryHeading</name>
    <message>
        <source>Save %1 as a meal</source>
        <translation>%1 als Mahlzeit speichern</translation>
    </message>
    <message>
        <source>Copy %1 to another day</source>
        <translation>%1 auf einen anderen Tag kopieren</translation>
    </message>
</context>
<context>
    <name>EntryItem</name>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Noch nichts erfasst</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Copy this day to another day</source>
        <translation>Diesen Tag auf einen anderen kopieren</translation>
    </message>
    <message>
        <source>Write it as you would say it, several things at once if you like. Try one of these:</source>
        <translation>Schreiben Sie es, wie Sie es sagen würden, gern mehreres auf einmal. Zum Beispiel:</translation>
    </message>
    <message>
        <source>breakfast: 200 ml milk, 2 eggs, 40 g cheddar</source>
        <translation>Frühstück: 200 ml Milch, 2 Eier, 40 g Gouda</translation>
    </message>
    <message>
        <source>vitamin D3 1000 IU</source>
        <translation>Vitamin D3 1000 IE</translation>
    </message>
    <message>
        <source>walk 30 min</source>
        <translation>Spazieren 30 min</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>osteon</source>
        <translation>osteon</translation>
    </message>
    <message>
        <source>The diary cannot be opened</source>
        <translation>Das Tagebuch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FavouriteList</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>They are offered first below the line, and found first.</source>
        <translation>Sie werden unter der Zeile zuerst angeboten und zuerst gefunden.</translation>
    </message>
    <message>
        <source>Choose an entry of the day and make it a favourite: it is then offered first below the line, and found first.</source>
        <translation>Wählen Sie einen Eintrag des Tages und nehmen Sie ihn zu den Favoriten: Er wird dann unter der Zeile zuerst angeboten und zuerst gefunden.</translation>
    </message>
    <message>
        <source>Take %1 from the favourites</source>
        <translation>%1 aus den Favoriten nehmen</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>This is not a number. Write it as 12 or 12.5.</source>
        <translation>Das ist keine Zahl. Schreiben Sie zum Beispiel 12 oder 12,5.</translation>
    </message>
    <message>
        <source>This is far too large.</source>
        <translation>Das ist viel zu groß.</translation>
    </message>
    <message>
        <source>This has more decimals than can be kept.</source>
        <translation>Das hat mehr Nachkommastellen, als sich behalten lassen.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write 1250 for a thousand, or 1.2500 with another decimal.</source>
        <translation>Das lässt sich auf zwei Arten lesen. Schreiben Sie 1250 für Tausend oder 1,2500 mit einer weiteren Stelle.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 3.</source>
        <translation>Schreiben Sie eine ganze Zahl, zum Beispiel 3.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Welcome. Who is this diary about?</source>
        <translation>Willkommen. Um wen geht es in diesem Tagebuch?</translation>
    </message>
    <message>
        <source>What do you want to compare with?</source>
        <translation>Womit möchten Sie vergleichen?</translation>
    </message>
    <message>
        <source>How is vitamin D written where you live?</source>
        <translation>Wie wird Vitamin D bei Ihnen angegeben?</translation>
    </message>
    <message>
        <source>Every answer is optional, stays on this computer, and can be changed later in Settings.</source>
        <translation>Jede Antwort ist freiwillig, bleibt auf diesem Computer und lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Each set names its source. You can change it later; past weeks keep the targets they had.</source>
        <translation>Jede Auswahl nennt ihre Quelle. Sie können sie später ändern; vergangene Wochen behalten die Ziele, die sie hatten.</translation>
    </message>
    <message>
        <source>The label of a capsule says it: 1000 IU and 25 µg are the same amount.</source>
        <translation>Es steht auf der Packung: 1000 IE und 25 µg sind dieselbe Menge.</translation>
    </message>
    <message>
        <source>Begin my diary</source>
        <translation>Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show me sample data instead</source>
        <translation>Stattdessen Beispieldaten zeigen</translation>
    </message>
    <message>
        <source>osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease.</source>
        <translation>osteon ist ein persönliches Tagebuch über Ihre Lebensweise. Es stellt keine Diagnosen und kann Krankheiten weder behandeln noch überwachen noch vorhersagen.</translation>
    </message>
    <message>
        <source>Vitamin D in</source>
        <translation>Vitamin D in</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>IE</translation>
    </message>
    <message>
        <source>µg</source>
        <translation>µg</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Ordner und Dateien</translation>
    </message>
</context>
<context>
    <name>FoodActions</name>
    <message>
        <source>This food</source>
        <translation>Dieses Lebensmittel</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Do not offer it any more</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Make it one with another</source>
        <translation>Mit einem anderen zusammenlegen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The food you choose stands for both from now on.</source>
        <translation>Das Lebensmittel, das Sie wählen, steht von jetzt an für beide.</translation>
    </message>
    <message>
        <source>Make it one with %1</source>
        <translation>Mit %1 zusammenlegen</translation>
    </message>
</context>
<context>
    <name>FoodForm</name>
    <message>
        <source>A food from its label</source>
        <translation>Ein Lebensmittel von der Packung</translation>
    </message>
    <message>
        <source>Change this food</source>
        <translation>Lebensmittel ändern</translation>
    </message>
    <message>
        <source>It is found in the line like any other food.</source>
        <translation>Die Eingabezeile findet es wie jedes andere Lebensmittel.</translation>
    </message>
    <message>
        <source>This holds from now on. What you logged before stays as it was.</source>
        <translation>Das gilt von jetzt an. Was Sie vorher erfasst haben, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The label gives its figures</source>
        <translation>Die Packung gibt die Werte an</translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation>je 100 g</translation>
    </message>
    <message>
        <source>per 100 ml</source>
        <translation>je 100 ml</translation>
    </message>
    <message>
        <source>per serving</source>
        <translation>je Portion</translation>
    </message>
    <message>
        <source>A serving weighs</source>
        <translation>Eine Portion wiegt</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>A poured serving has</source>
        <translation>Eine Portion fasst</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>In 100 g</source>
        <translation>In 100 g</translation>
    </message>
    <message>
        <source>In 100 ml</source>
        <translation>In 100 ml</translation>
    </message>
    <message>
        <source>In one serving</source>
        <translation>In einer Portion</translation>
    </message>
    <message>
        <source>A percentage, such as 25 %, is of the daily values of</source>
        <translation>Eine Prozentzahl, etwa 25 %, bezieht sich auf die Tageswerte</translation>
    </message>
    <message>
        <source>the USA</source>
        <translation>der USA</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>der EU</translation>
    </message>
    <message>
        <source>Household measures whose weight you know</source>
        <translation>Haushaltsmaße, deren Gewicht Sie kennen</translation>
    </message>
    <message>
        <source>1 %1 weighs</source>
        <comment>1 cup weighs</comment>
        <translation>1 %1 wiegt</translation>
    </message>
</context>
<context>
    <name>FoodImportForm</name>
    <message>
        <source>The foods of the USDA</source>
        <translation>Die Lebensmittel des USDA</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The USDA&apos;s FoodData Central (fdc.nal.usda.gov) offers its foods for download, as a zip of CSV files. osteon never goes online itself: download it with your browser and name it here, or drop it here.</source>
        <translation>FoodData Central (fdc.nal.usda.gov), die Datenbank des amerikanischen Landwirtschafts­ministeriums (USDA), bietet Lebensmittel als ZIP-Archiv mit CSV-Dateien an. osteon selbst geht nie ins Internet: Laden Sie das Archiv im Browser herunter und nennen Sie es hier, oder ziehen Sie es hierher.</translation>
    </message>
    <message>
        <source>The zip, or the folder it was unpacked to</source>
        <translation>Das ZIP-Archiv oder der Ordner, in den es entpackt wurde</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Choose it from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FoodsForms</name>
    <message>
        <source>Choose the download</source>
        <translation>Archiv wählen</translation>
    </message>
    <message>
        <source>There is no zip and no other folder in here.</source>
        <translation>Hier ist kein ZIP-Archiv und kein weiterer Ordner.</translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>My foods and meals</source>
        <translation>Meine Lebensmittel und Mahlzeiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Foods from a label</source>
        <translation>Lebensmittel von der Packung</translation>
    </message>
    <message>
        <source>A food that osteon does not know can be typed from its label once, and is then found like any other.</source>
        <translation>Ein Lebensmittel, das osteon nicht kennt, schreiben Sie einmal von der Packung ab; danach wird es gefunden wie jedes andere.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add a food from its label</source>
        <translation>Lebensmittel von der Packung anlegen</translation>
    </message>
    <message>
        <source>The foods of the USDA</source>
        <translation>Die Lebensmittel des USDA</translation>
    </message>
    <message>
        <source>Thousands of further foods, and products from American shops, can be imported from a download.</source>
        <translation>Tausende weiterer Lebensmittel und Produkte aus amerikanischen Läden lassen sich aus einer heruntergeladenen Datei übernehmen.</translation>
    </message>
    <message>
        <source>Import foods from a download</source>
        <translation>Aus einer Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in µg instead</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>vitamin D in µg</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>FormPopup</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>To close the gap</source>
        <translation>Was die Lücke füllt</translation>
    </message>
    <message>
        <source>Do not show this</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Show what would close the gap</source>
        <translation>Zeigen, was die Lücke füllt</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Small and capital letters and accents make no difference</source>
        <translation>Groß- und Kleinschreibung und Akzente sind gleichgültig</translation>
    </message>
    <message>
        <source>Show all words</source>
        <translation>Alle Wörter zeigen</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>What is not on the label stays empty: it is unknown, not zero.</source>
        <translation>Was nicht auf der Packung steht, bleibt leer: Es ist unbekannt, nicht null.</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>This is no number. Leave it empty if it is not on the label.</source>
        <translation>Das ist keine Zahl. Lassen Sie es leer, wenn es nicht auf der Packung steht.</translation>
    </message>
    <message>
        <source>Thousands or decimals? Write it without a separator.</source>
        <translation>Tausenderpunkt oder Komma? Schreiben Sie die Zahl ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>There is no daily value of this. Write the amount that the label gives.</source>
        <translation>Dafür gibt es keinen Tageswert. Schreiben Sie die Menge, die auf der Packung steht.</translation>
    </message>
    <message>
        <source>g salt</source>
        <comment>the unit of sodium on a European label</comment>
        <translation>g Salz</translation>
    </message>
    <message>
        <source>“%1” is no unit of this. Write the number alone, or with %2.</source>
        <translation>„%1“ ist hierfür keine Einheit. Schreiben Sie nur die Zahl oder mit %2.</translation>
    </message>
    <message>
        <source>IU, µg or %</source>
        <translation>IE, µg oder %</translation>
    </message>
    <message>
        <source>g, mg, µg or %</source>
        <translation>g, mg, µg oder %</translation>
    </message>
</context>
<context>
    <name>LearnArticle</name>
    <message>
        <source>‹ All topics</source>
        <translation>‹ Alle Themen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
</context>
<context>
    <name>LearnCaution</name>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
</context>
<context>
    <name>LearnContent</name>
    <message>
        <source>Why bone changes</source>
        <translation>Warum sich Knochen verändern</translation>
    </message>
    <message>
        <source>What anastrozole does to bone</source>
        <translation>Was Anastrozol mit den Knochen macht</translation>
    </message>
    <message>
        <source>Bone is alive. All our lives, old bone is taken away in small places and new bone is laid down in its stead. Oestrogen keeps the two in balance: it holds back the cells that take bone away, and it supports the cells that build.</source>
        <translation>Knochen lebt. Unser Leben lang wird an kleinen Stellen alter Knochen abgebaut und an seiner Stelle neuer angelegt. Östrogen hält beides im Gleichgewicht: Es bremst die Zellen, die Knochen abbauen, und unterstützt die Zellen, die ihn aufbauen.</translation>
    </message>
    <message>
        <source>Anastrozole lowers oestrogen; that is what it is for. A side effect is that bone is renewed faster, and that more is taken away than is laid down. Bone density falls. It is measured mostly at the lower spine and at the hip.</source>
        <translation>Anastrozol senkt das Östrogen; dafür ist es da. Eine Nebenwirkung ist, dass Knochen schneller erneuert wird und mehr abgebaut als angelegt wird. Die Knochendichte sinkt. Gemessen wird sie meist an der Lenden­wirbel­säule und an der Hüfte.</translation>
    </message>
    <message>
        <source>Two pairs of scales. In the left pan is the cell that takes bone away, in the right pan are the cells that build. With oestrogen the scales are level. With little oestrogen they tip to the side that takes bone away.</source>
        <translation>Zwei Waagen. In der linken Schale liegt die Zelle, die Knochen abbaut, in der rechten liegen die Zellen, die aufbauen. Mit Östrogen steht die Waage gerade. Mit wenig Östrogen neigt sie sich zu der Seite, die Knochen abbaut.</translation>
    </message>
    <message>
        <source>With oestrogen</source>
        <translation>Mit Östrogen</translation>
    </message>
    <message>
        <source>Taking away and building are in balance. Oestrogen is drawn as rings.</source>
        <translation>Abbau und Aufbau sind im Gleichgewicht. Östrogen ist als Ringe gezeichnet.</translation>
    </message>
    <message>
        <source>With little oestrogen</source>
        <translation>Mit wenig Östrogen</translation>
    </message>
    <message>
        <source>The cells that take away do more, the cells that build do less.</source>
        <translation>Die abbauenden Zellen tun mehr, die aufbauenden tun weniger.</translation>
    </message>
    <message>
        <source>How much, in one large study</source>
        <translation>Wie viel, in einer großen Studie</translation>
    </message>
    <message>
        <source>In a part of the ATAC study, bone was measured for five years. These are the middle results of the groups (medians), compared with the first scan:</source>
        <translation>In einem Teil der ATAC-Studie wurde der Knochen fünf Jahre lang gemessen. Dies sind die mittleren Ergebnisse der Gruppen (Mediane), verglichen mit der ersten Messung:</translation>
    </message>
    <message>
        <source>Anastrozole: −6.08 % at the lower spine, −7.24 % at the hip.</source>
        <translation>Anastrozol: −6,08 % an der Lenden­wirbel­säule, −7,24 % an der Hüfte.</translation>
    </message>
    <message>
        <source>Tamoxifen: +2.77 % at the lower spine, +0.74 % at the hip.</source>
        <translation>Tamoxifen: +2,77 % an der Lenden­wirbel­säule, +0,74 % an der Hüfte.</translation>
    </message>
    <message>
        <source>In the two years after anastrozole had ended, the spine won part of it back (median +4.02 %). At the hip there was no clear change. Only 50 women could be followed that far.</source>
        <translation>In den zwei Jahren nach dem Ende von Anastrozol gewann die Wirbelsäule einen Teil davon zurück (Median +4,02 %). An der Hüfte gab es keine klare Änderung. Nur 50 Frauen konnten so lange begleitet werden.</translation>
    </message>
    <message>
        <source>These are results of groups. How your own bone is doing is something only a scan can show, and only your doctor can judge. A diary cannot.</source>
        <translation>Das sind Ergebnisse von Gruppen. Wie es um Ihren eigenen Knochen steht, kann nur eine Messung zeigen und nur Ihre Ärztin oder Ihr Arzt beurteilen. Ein Tagebuch kann das nicht.</translation>
    </message>
    <message>
        <source>Do not stop or change a medicine because of what you read here. Talk to your oncology team.</source>
        <translation>Setzen Sie kein Medikament ab und ändern Sie keines aufgrund dessen, was Sie hier lesen. Sprechen Sie mit Ihrem onkologischen Team.</translation>
    </message>
    <message>
        <source>Four pictures of a bone surface. First it is covered by flat cells and has a small old spot. Then a large cell with many nuclei dissolves a pit. Then a row of cells lays down new bone in the pit. At last the pit is filled, and one more osteocyte lives in the new bone.</source>
        <translation>Vier Bilder einer Knochenoberfläche. Zuerst bedecken sie flache Zellen, und eine kleine Stelle ist alt. Dann löst eine große Zelle mit vielen Kernen eine Mulde heraus. Dann legt eine Reihe von Zellen in der Mulde neuen Knochen an. Zuletzt ist die Mulde gefüllt, und ein Osteozyt mehr lebt im neuen Knochen.</translation>
    </message>
    <message>
        <source>1. At rest</source>
        <translation>1. In Ruhe</translation>
    </message>
    <message>
        <source>Flat cells cover the bone. Osteocytes live inside it and notice an old spot.</source>
        <translation>Flache Zellen bedecken den Knochen. Osteozyten leben darin und bemerken eine alte Stelle.</translation>
    </message>
    <message>
        <source>2. Taking away</source>
        <translation>2. Abbau</translation>
    </message>
    <message>
        <source>An osteoclast dissolves the old bone and leaves a small pit.</source>
        <translation>Ein Osteoklast löst den alten Knochen auf und hinterlässt eine kleine Mulde.</translation>
    </message>
    <message>
        <source>3. Building</source>
        <translation>3. Aufbau</translation>
    </message>
    <message>
        <source>Osteoblasts fill the pit with new bone. At first it is soft.</source>
        <translation>Osteoblasten füllen die Mulde mit neuem Knochen. Zuerst ist er weich.</translation>
    </message>
    <message>
        <source>4. Renewed</source>
        <translation>4. Erneuert</translation>
    </message>
    <message>
        <source>The new bone has hardened. One of the builders stays in it as an osteocyte.</source>
        <translation>Der neue Knochen ist hart geworden. Eine der aufbauenden Zellen bleibt als Osteozyt darin.</translation>
    </message>
    <message>
        <source>The cells of bone</source>
        <translation>Die Zellen des Knochens</translation>
    </message>
    <message>
        <source>Who takes away, who builds, who directs</source>
        <translation>Wer abbaut, wer aufbaut, wer lenkt</translation>
    </message>
    <message>
        <source>Bone renews itself in small places, one after another. This is called remodelling. Three kinds of cells work together.</source>
        <translation>Knochen erneuert sich an kleinen Stellen, eine nach der anderen. Das heißt Knochenumbau. Drei Arten von Zellen arbeiten dabei zusammen.</translation>
    </message>
    <message>
        <source>Osteoclasts take away</source>
        <translation>Osteoklasten bauen ab</translation>
    </message>
    <message>
        <source>Osteoclasts are large cells that dissolve old bone. Oestrogen holds them back. With little oestrogen they are more active.</source>
        <translation>Osteoklasten sind große Zellen, die alten Knochen auflösen. Östrogen bremst sie. Mit wenig Östrogen sind sie aktiver.</translation>
    </message>
    <message>
        <source>Osteoblasts build</source>
        <translation>Osteoblasten bauen auf</translation>
    </message>
    <message>
        <source>Osteoblasts lay down new bone, which takes up mineral and hardens. Oestrogen supports them. With little oestrogen they do not keep up.</source>
        <translation>Osteoblasten legen neuen Knochen an, der Mineral aufnimmt und hart wird. Östrogen unterstützt sie. Mit wenig Östrogen kommen sie nicht nach.</translation>
    </message>
    <message>
        <source>Osteocytes direct</source>
        <translation>Osteozyten lenken</translation>
    </message>
    <message>
        <source>Osteocytes are by far the most numerous. They sit in the hard bone and are linked by fine threads. They feel when a bone is loaded, and tell the other cells where there is work.</source>
        <translation>Osteozyten sind bei Weitem die zahlreichsten. Sie sitzen im harten Knochen und sind durch feine Fäden verbunden. Sie spüren, wenn ein Knochen belastet wird, und sagen den anderen Zellen, wo es etwas zu tun gibt.</translation>
    </message>
    <message>
        <source>They also make sclerostin, a protein that slows building. In a study of 70 women, there was more sclerostin in the blood after two years of anastrozole than before. What this means for one person is not known.</source>
        <translation>Sie bilden auch Sklerostin, ein Eiweiß, das den Aufbau bremst. In einer Studie mit 70 Frauen war nach zwei Jahren Anastrozol mehr Sklerostin im Blut als zuvor. Was das für einen einzelnen Menschen bedeutet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>From movement to signal</source>
        <translation>Von der Bewegung zum Signal</translation>
    </message>
    <message>
        <source>Sclerostin, Wnt, and why load matters</source>
        <translation>Sklerostin, Wnt und warum Belastung zählt</translation>
    </message>
    <message>
        <source>Movement does not only train bone. It tells bone something. Where a bone carries load, building is encouraged just there.</source>
        <translation>Bewegung trainiert den Knochen nicht nur. Sie sagt ihm etwas. Wo ein Knochen Last trägt, wird genau dort der Aufbau angeregt.</translation>
    </message>
    <message>
        <source>Four pictures. First, stoppers called sclerostin sit in the two receptors of a bone-building cell, and the messengers called Wnt find no place. Then a thigh bone carries load. Then an osteocyte feels it. At last there is little sclerostin, Wnt sits in the receptors, and the cell has laid down new bone.</source>
        <translation>Vier Bilder. Zuerst sitzen Stöpsel namens Sklerostin in den beiden Rezeptoren einer aufbauenden Zelle, und die Botenstoffe namens Wnt finden keinen Platz. Dann trägt ein Oberschenkelknochen Last. Dann spürt es ein Osteozyt. Zuletzt ist wenig Sklerostin da, Wnt sitzt in den Rezeptoren, und die Zelle hat neuen Knochen angelegt.</translation>
    </message>
    <message>
        <source>Sclerostin (amber) sits on the receptors of the builder. Wnt (teal) cannot dock.</source>
        <translation>Sklerostin (bernsteinfarben) sitzt auf den Rezeptoren der aufbauenden Zelle. Wnt (blaugrün) kann nicht andocken.</translation>
    </message>
    <message>
        <source>2. Load</source>
        <translation>2. Belastung</translation>
    </message>
    <message>
        <source>Walking or lifting bends the bone a tiny bit.</source>
        <translation>Gehen oder Heben biegt den Knochen ein winziges bisschen.</translation>
    </message>
    <message>
        <source>3. It is felt</source>
        <translation>3. Es wird gespürt</translation>
    </message>
    <message>
        <source>Osteocytes feel it, and make less sclerostin in that place.</source>
        <translation>Osteozyten spüren es und bilden an dieser Stelle weniger Sklerostin.</translation>
    </message>
    <message>
        <source>4. The way is free</source>
        <translation>4. Der Weg ist frei</translation>
    </message>
    <message>
        <source>Wnt docks at the receptors. The signal to build gets through.</source>
        <translation>Wnt dockt an den Rezeptoren an. Das Signal zum Aufbau kommt durch.</translation>
    </message>
    <message>
        <source>Wnt, the signal to build</source>
        <translation>Wnt, das Signal zum Aufbau</translation>
    </message>
    <message>
        <source>Wnt (say &apos;wint&apos;) is a family of messengers between cells. In bone, what they set going, called the Wnt/β-catenin pathway, is the main signal to build.</source>
        <translation>Wnt (sprich „wint“) ist eine Familie von Botenstoffen zwischen Zellen. Im Knochen ist das, was sie in Gang setzen, der Wnt/β-Catenin-Signalweg, das wichtigste Signal zum Aufbau.</translation>
    </message>
    <message>
        <source>LRP5 and LRP6, where it docks</source>
        <translation>LRP5 und LRP6, wo es andockt</translation>
    </message>
    <message>
        <source>LRP5 and LRP6 are receptors on the cells that build. Wnt needs one of them to be heard. People who are born with an over-active LRP5 have very dense bone; people born without a working one have bone of low density.</source>
        <translation>LRP5 und LRP6 sind Rezeptoren auf den Zellen, die aufbauen. Wnt braucht einen von ihnen, um gehört zu werden. Menschen, die mit einem überaktiven LRP5 geboren sind, haben sehr dichten Knochen; Menschen, die ohne ein wirksames geboren sind, haben Knochen von niedriger Dichte.</translation>
    </message>
    <message>
        <source>Sclerostin, the brake</source>
        <translation>Sklerostin, die Bremse</translation>
    </message>
    <message>
        <source>Sclerostin sits on LRP5 and LRP6 and keeps Wnt from them. Load on a bone lowers sclerostin in that bone. This is why movement is a signal and not only exercise.</source>
        <translation>Sklerostin sitzt auf LRP5 und LRP6 und hält Wnt davon fern. Belastung eines Knochens senkt das Sklerostin in diesem Knochen. Darum ist Bewegung ein Signal und nicht nur Training.</translation>
    </message>
    <message>
        <source>This is how it works in principle. It does not show that exercise makes up for what anastrozole does: a review of seven trials with women treated for early breast cancer found that, after a year, exercise had not preserved the bone density of those past menopause.</source>
        <translation>So funktioniert es im Prinzip. Es zeigt nicht, dass Bewegung ausgleicht, was Anastrozol bewirkt: Eine Übersicht über sieben Studien mit Frauen, die wegen Brustkrebs im Frühstadium behandelt wurden, fand, dass Bewegung nach einem Jahr bei Frauen nach den Wechseljahren die Knochendichte nicht erhalten hatte.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>Calcium is the mineral that makes bone hard. Nearly all the calcium of the body is in bones and teeth.</source>
        <translation>Calcium ist das Mineral, das Knochen hart macht. Fast das gesamte Calcium des Körpers steckt in Knochen und Zähnen.</translation>
    </message>
    <message>
        <source>Good sources: milk, yoghurt, cheese, plant drinks with added calcium, dark green leaves, salmon and sardines eaten with their bones.</source>
        <translation>Gute Quellen: Milch, Joghurt, Käse, Pflanzendrinks mit zugesetztem Calcium, dunkelgrünes Blattgemüse, Lachs und Sardinen, die man mit den Gräten isst.</translation>
    </message>
    <message>
        <source>Calcium a day</source>
        <translation>Calcium am Tag</translation>
    </message>
    <message>
        <source>Kidney stones, kidney disease or high blood calcium: ask your doctor before taking calcium or vitamin D.</source>
        <translation>Bei Nierensteinen, einer Nierenkrankheit oder hohem Calcium im Blut: Fragen Sie Ihre Ärztin oder Ihren Arzt, bevor Sie Calcium oder Vitamin D nehmen.</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamin D</translation>
    </message>
    <message>
        <source>Vitamin D lets the gut take up calcium from food. The skin makes it in sunlight.</source>
        <translation>Mit Vitamin D kann der Darm Calcium aus der Nahrung aufnehmen. Die Haut bildet es im Sonnenlicht.</translation>
    </message>
    <message>
        <source>Good sources: fatty fish, egg yolk, cereals with added vitamin D. Where there is little sun, supplements are common.</source>
        <translation>Gute Quellen: fetter Fisch, Eigelb, Getreideflocken mit zugesetztem Vitamin D. Wo es wenig Sonne gibt, sind Präparate üblich.</translation>
    </message>
    <message>
        <source>Vitamin D a day</source>
        <translation>Vitamin D am Tag</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Magnesium helps hundreds of enzymes with their work. It has a part in building bone, and in how parathyroid hormone and vitamin D act.</source>
        <translation>Magnesium hilft Hunderten von Enzymen bei der Arbeit. Es ist am Aufbau des Knochens beteiligt und daran, wie Parathormon und Vitamin D wirken.</translation>
    </message>
    <message>
        <source>Good sources: green vegetables, nuts, seeds, whole grains.</source>
        <translation>Gute Quellen: grünes Gemüse, Nüsse, Samen, Vollkorn.</translation>
    </message>
    <message>
        <source>The article gives no figure.</source>
        <translation>Der Artikel nennt keine Zahl.</translation>
    </message>
    <message>
        <source>Magnesium a day</source>
        <translation>Magnesium am Tag</translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation>Vitamin K2</translation>
    </message>
    <message>
        <source>Vitamin K prepares osteocalcin, a protein of bone, so that it can bind calcium. K1 comes from green plants. K2 is found in fermented foods, such as natto and many cheeses, and in some animal products.</source>
        <translation>Vitamin K bereitet Osteocalcin vor, ein Eiweiß des Knochens, damit es Calcium binden kann. K1 kommt aus grünen Pflanzen. K2 ist in vergorenen Lebensmitteln wie Natto und vielen Käsesorten und in manchen tierischen Lebensmitteln.</translation>
    </message>
    <message>
        <source>There is no figure here on purpose. The article gives none, and the European authority found too little to set one for K2. Trials in healthy women after menopause disagree: one saw a slower loss at the spine, another saw no difference. osteon takes K2 down and sets no target of its own.</source>
        <translation>Hier steht absichtlich keine Zahl. Der Artikel nennt keine, und die europäische Behörde fand zu wenig, um für K2 eine festzulegen. Studien mit gesunden Frauen nach den Wechseljahren widersprechen sich: Eine sah einen langsameren Verlust an der Wirbelsäule, eine andere keinen Unterschied. osteon hält K2 fest und setzt selbst kein Ziel dafür.</translation>
    </message>
    <message>
        <source>On warfarin or a similar anticoagulant: keep vitamin K steady, and take no K2 supplement without your clinic. In one study 10 µg a day changed the INR.</source>
        <translation>Mit Warfarin oder einem ähnlichen Gerinnungs­hemmer: Halten Sie Ihre Vitamin-K-Zufuhr gleichmäßig und nehmen Sie kein K2-Präparat ohne Rücksprache mit Ihrer Praxis. In einer Studie änderten 10 µg am Tag den INR-Wert.</translation>
    </message>
    <message>
        <source>What to keep low</source>
        <translation>Was gering bleiben soll</translation>
    </message>
    <message>
        <source>Highly processed foods, much salt, sugar and alcohol. None of them is forbidden; the article asks for less of them.</source>
        <translation>Stark verarbeitete Lebensmittel, viel Salz, Zucker und Alkohol. Nichts davon ist verboten; der Artikel rät zu weniger.</translation>
    </message>
    <message>
        <source>Sodium a day</source>
        <translation>Natrium am Tag</translation>
    </message>
    <message>
        <source>Alcohol a day</source>
        <translation>Alkohol am Tag</translation>
    </message>
    <message>
        <source>14 g of alcohol is one drink, as it is counted in the United States.</source>
        <translation>14 g Alkohol sind ein Getränk, wie man es in den USA zählt.</translation>
    </message>
    <message>
        <source>Where sources ask for different amounts, all of them stand here with their year. Which one is right for you is a good question for your doctor; you choose it under Settings.</source>
        <translation>Wo Quellen verschiedene Mengen nennen, stehen hier alle mit ihrem Jahr. Welche für Sie richtig ist, ist eine gute Frage für Ihre Ärztin oder Ihren Arzt; Sie wählen sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Food for bone</source>
        <translation>Essen für die Knochen</translation>
    </message>
    <message>
        <source>Calcium, vitamin D, magnesium, vitamin K2</source>
        <translation>Calcium, Vitamin D, Magnesium, Vitamin K2</translation>
    </message>
    <message>
        <source>Anastrozole</source>
        <translation>Anastrozol</translation>
    </message>
    <message>
        <source>A medicine that lowers oestrogen, taken for breast cancer that grows with oestrogen. It is one of the aromatase inhibitors.</source>
        <translation>Ein Medikament, das Östrogen senkt, gegen Brustkrebs, der mit Östrogen wächst. Es gehört zu den Aromatasehemmern.</translation>
    </message>
    <message>
        <source>Oestrogen deprivation</source>
        <translation>Östrogenmangel</translation>
    </message>
    <message>
        <source>Having little oestrogen (in American spelling: estrogen), after menopause or because of a medicine. Bone is then renewed faster and loses density.</source>
        <translation>Wenig Östrogen zu haben, nach den Wechseljahren oder durch ein Medikament. Knochen wird dann schneller erneuert und verliert an Dichte.</translation>
    </message>
    <message>
        <source>Bone remodelling</source>
        <translation>Knochenumbau</translation>
    </message>
    <message>
        <source>The renewal of bone, small place by small place: old bone is taken away and new bone is laid down. It goes on all life long.</source>
        <translation>Die Erneuerung des Knochens, eine kleine Stelle nach der anderen: Alter Knochen wird abgebaut, neuer angelegt. Das geht das ganze Leben lang.</translation>
    </message>
    <message>
        <source>Bone mineral density</source>
        <translation>Knochendichte</translation>
    </message>
    <message>
        <source>How much mineral there is in a piece of bone, in grams for a square centimetre. It is measured by DXA. Short: BMD.</source>
        <translation>Wie viel Mineral in einem Stück Knochen ist, in Gramm je Quadratzentimeter. Sie wird mit DXA gemessen. Abgekürzt: BMD, vom englischen „bone mineral density“.</translation>
    </message>
    <message>
        <source>Bone formation</source>
        <translation>Knochenaufbau</translation>
    </message>
    <message>
        <source>The laying down of new bone by osteoblasts.</source>
        <translation>Wenn Osteoblasten neuen Knochen anlegen.</translation>
    </message>
    <message>
        <source>Bone loss</source>
        <translation>Knochenabbau</translation>
    </message>
    <message>
        <source>More bone is taken away than is laid down, so that density falls. It cannot be felt; a scan shows it.</source>
        <translation>Es wird mehr Knochen abgebaut als angelegt, sodass die Dichte sinkt. Man spürt das nicht; eine Messung zeigt es.</translation>
    </message>
    <message>
        <source>Bone health</source>
        <translation>Knochengesundheit</translation>
    </message>
    <message>
        <source>A broad word for dense, well-built bone that stands up to daily life. No single number measures it; the score of this diary does not either.</source>
        <translation>Ein weites Wort für dichten, gut gebauten Knochen, der dem Alltag standhält. Keine einzelne Zahl misst sie; auch die Punktzahl dieses Tagebuchs tut das nicht.</translation>
    </message>
    <message>
        <source>Osteoclast activity</source>
        <translation>Osteoklasten­aktivität</translation>
    </message>
    <message>
        <source>How much the bone-dissolving cells do. Oestrogen restrains it.</source>
        <translation>Wie viel die knochenauflösenden Zellen tun. Östrogen bremst sie.</translation>
    </message>
    <message>
        <source>Skeletal resilience</source>
        <translation>Belastbarkeit des Skeletts</translation>
    </message>
    <message>
        <source>How well bones take load and recover from it. It is a picture rather than a measurement.</source>
        <translation>Wie gut Knochen Last aushalten und sich davon erholen. Eher ein Bild als eine Messgröße.</translation>
    </message>
    <message>
        <source>Osteon</source>
        <translation>Osteon</translation>
    </message>
    <message>
        <source>The unit that compact bone is built of: layers of bone in rings around a fine canal, laid down one by one. This diary has its name from it.</source>
        <translation>Der Baustein des festen Knochens: Knochenschichten in Ringen um einen feinen Kanal, eine nach der anderen angelegt. Daher hat dieses Tagebuch seinen Namen.</translation>
    </message>
    <message>
        <source>Osteoclast</source>
        <translation>Osteoklast</translation>
    </message>
    <message>
        <source>A large cell with many nuclei that dissolves old bone.</source>
        <translation>Eine große Zelle mit vielen Kernen, die alten Knochen auflöst.</translation>
    </message>
    <message>
        <source>Osteoblast</source>
        <translation>Osteoblast</translation>
    </message>
    <message>
        <source>A cell that lays down new bone.</source>
        <translation>Eine Zelle, die neuen Knochen anlegt.</translation>
    </message>
    <message>
        <source>Osteocyte</source>
        <translation>Osteozyt</translation>
    </message>
    <message>
        <source>A cell that lives inside hard bone. Osteocytes feel load, direct the other cells, and make sclerostin.</source>
        <translation>Eine Zelle, die im harten Knochen lebt. Osteozyten spüren Belastung, lenken die anderen Zellen und bilden Sklerostin.</translation>
    </message>
    <message>
        <source>Sclerostin</source>
        <translation>Sklerostin</translation>
    </message>
    <message>
        <source>A protein from osteocytes that slows the building of bone, because it keeps Wnt from its receptors. Some studies found more of it on aromatase inhibitors.</source>
        <translation>Ein Eiweiß aus Osteozyten, das den Knochenaufbau bremst, weil es Wnt von seinen Rezeptoren fernhält. Einige Studien fanden unter Aromatasehemmern mehr davon.</translation>
    </message>
    <message>
        <source>Wnt</source>
        <translation>Wnt</translation>
    </message>
    <message>
        <source>A family of messengers between cells. In bone they are the main signal to build.</source>
        <translation>Eine Familie von Botenstoffen zwischen Zellen. Im Knochen sind sie das wichtigste Signal zum Aufbau.</translation>
    </message>
    <message>
        <source>LRP5</source>
        <translation>LRP5</translation>
    </message>
    <message>
        <source>A receptor on cells that build bone. Together with its relative LRP6 it lets them hear Wnt.</source>
        <translation>Ein Rezeptor auf Zellen, die Knochen aufbauen. Mit seinem Verwandten LRP6 lässt er sie Wnt hören.</translation>
    </message>
    <message>
        <source>Osteocalcin</source>
        <translation>Osteocalcin</translation>
    </message>
    <message>
        <source>A protein that osteoblasts make. Vitamin K prepares it, so that it can bind calcium.</source>
        <translation>Ein Eiweiß, das Osteoblasten bilden. Vitamin K bereitet es vor, damit es Calcium binden kann.</translation>
    </message>
    <message>
        <source>DXA</source>
        <translation>DXA</translation>
    </message>
    <message>
        <source>A scan that measures bone mineral density with a very small dose of X-rays, mostly at the lower spine and the hip. It is also written DEXA.</source>
        <translation>Eine Messung der Knochendichte mit einer sehr kleinen Menge Röntgenstrahlen, meist an der Lenden­wirbel­säule und der Hüfte. Man schreibt auch DEXA.</translation>
    </message>
    <message>
        <source>T-score</source>
        <translation>T-Wert</translation>
    </message>
    <message>
        <source>How far a bone density lies from that of healthy young adults, in standard deviations. Below zero means less dense. What it means for you is for your doctor to say.</source>
        <translation>Wie weit eine Knochendichte von der gesunder junger Erwachsener abweicht, in Standard­abweichungen. Unter null heißt weniger dicht. Was das für Sie bedeutet, sagt Ihnen Ihre Ärztin oder Ihr Arzt. Er heißt auch T-Score.</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-Wert</translation>
    </message>
    <message>
        <source>As the T-score, but compared with people of your own age and sex.</source>
        <translation>Wie der T-Wert, aber verglichen mit Menschen Ihres Alters und Geschlechts. Er heißt auch Z-Score.</translation>
    </message>
    <message>
        <source>Least significant change</source>
        <translation>Kleinste signifikante Änderung</translation>
    </message>
    <message>
        <source>The smallest change between two scans that is more than the scanner and its handling may be off by. Each centre works out its own. Short: LSC.</source>
        <translation>Die kleinste Änderung zwischen zwei Messungen, die größer ist als die Ungenauigkeit von Gerät und Bedienung. Jedes Zentrum ermittelt seine eigene. Abgekürzt: LSC, vom englischen „least significant change“.</translation>
    </message>
    <message>
        <source>25(OH)D</source>
        <translation>25(OH)D</translation>
    </message>
    <message>
        <source>The form of vitamin D that is measured in blood. According to the Institute of Medicine, 50 nmol/L (20 ng/mL) is enough for most people; 1 ng/mL is 2.5 nmol/L.</source>
        <translation>Die Form von Vitamin D, die im Blut gemessen wird. Nach Angabe des Institute of Medicine genügen den meisten Menschen 50 nmol/L (20 ng/mL); 1 ng/mL sind 2,5 nmol/L.</translation>
    </message>
    <message>
        <source>CTX</source>
        <translation>CTX</translation>
    </message>
    <message>
        <source>A piece of collagen that gets into the blood when bone is taken away: a marker of breakdown. Laboratories measure it differently, so compare only results of one method.</source>
        <translation>Ein Stück Kollagen, das ins Blut gelangt, wenn Knochen abgebaut wird: ein Marker des Abbaus. Labore messen es verschieden; vergleichen Sie nur Ergebnisse eines Verfahrens.</translation>
    </message>
    <message>
        <source>P1NP</source>
        <translation>P1NP</translation>
    </message>
    <message>
        <source>A piece of collagen that gets into the blood when new bone is laid down: a marker of formation. Laboratories measure it differently, so compare only results of one method.</source>
        <translation>Ein Stück Kollagen, das ins Blut gelangt, wenn neuer Knochen angelegt wird: ein Marker des Aufbaus. Labore messen es verschieden; vergleichen Sie nur Ergebnisse eines Verfahrens.</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>IE</translation>
    </message>
    <message>
        <source>International unit, in this diary for vitamin D only: 40 IU of vitamin D are 1 µg. The IU of another vitamin is another amount.</source>
        <translation>Internationale Einheit, in diesem Tagebuch nur für Vitamin D: 40 IE Vitamin D sind 1 µg. Die IE eines anderen Vitamins ist eine andere Menge.</translation>
    </message>
    <message>
        <source>Elemental calcium</source>
        <translation>Elementares Calcium</translation>
    </message>
    <message>
        <source>The calcium itself in a tablet, without what it is bound to. Calcium carbonate is 40 % calcium by weight, calcium citrate 21 %. Most packets state the elemental amount.</source>
        <translation>Das Calcium selbst in einer Tablette, ohne das, woran es gebunden ist. Calciumcarbonat besteht zu 40 % seines Gewichts aus Calcium, Calciumcitrat zu 21 %. Die meisten Packungen nennen die elementare Menge.</translation>
    </message>
    <message>
        <source>Menaquinone</source>
        <translation>Menachinon</translation>
    </message>
    <message>
        <source>The chemical name of vitamin K2. MK-4 and MK-7 are kinds of it: the number says how long a part of the molecule is.</source>
        <translation>Der chemische Name von Vitamin K2. MK-4 und MK-7 sind Arten davon: Die Zahl sagt, wie lang ein Teil des Moleküls ist.</translation>
    </message>
    <message>
        <source>Phylloquinone</source>
        <translation>Phyllochinon</translation>
    </message>
    <message>
        <source>The chemical name of vitamin K1, from green plants. It is never added to K2 in this diary.</source>
        <translation>Der chemische Name von Vitamin K1 aus grünen Pflanzen. In diesem Tagebuch wird es nie zu K2 gezählt.</translation>
    </message>
    <message>
        <source>RDA</source>
        <translation>RDA</translation>
    </message>
    <message>
        <source>Recommended dietary allowance: an amount a day that covers the need of nearly all healthy people of an age and sex.</source>
        <translation>Empfohlene Tageszufuhr der USA und Kanadas („recommended dietary allowance“): eine Menge am Tag, die den Bedarf fast aller gesunden Menschen eines Alters und Geschlechts deckt.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>The most a day that is thought to be safe for nearly everyone, food and supplements together unless it says otherwise. It is no goal.</source>
        <translation>Die größte Menge am Tag, die für fast alle als sicher gilt, aus Essen und Präparaten zusammen, wenn nichts anderes dabeisteht. Sie ist kein Ziel.</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>MET</translation>
    </message>
    <message>
        <source>How hard an activity is, compared with sitting still, which is 1 MET. From 3 MET it is moderate, from 6 MET vigorous.</source>
        <translation>Wie anstrengend eine Tätigkeit ist, verglichen mit ruhigem Sitzen, das 1 MET ist. Ab 3 MET ist sie moderat, ab 6 MET intensiv.</translation>
    </message>
    <message>
        <source>Physical activity</source>
        <translation>Körperliche Aktivität</translation>
    </message>
    <message>
        <source>Any movement that takes energy: sport, but also walking, stairs, gardening and housework.</source>
        <translation>Jede Bewegung, die Energie braucht: Sport, aber auch Gehen, Treppen, Garten- und Hausarbeit.</translation>
    </message>
    <message>
        <source>Weight-bearing exercise</source>
        <translation>Bewegung mit Gewichts­belastung</translation>
    </message>
    <message>
        <source>Movement in which your legs carry your own weight: walking, jogging, hiking, dancing, stairs. Swimming and cycling are not.</source>
        <translation>Bewegung, bei der die Beine das eigene Gewicht tragen: Gehen, Laufen, Wandern, Tanzen, Treppen. Schwimmen und Radfahren gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Resistance training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Movement against a force: weights, bands, or your own body, as in squats and push-ups. Also called strength training.</source>
        <translation>Bewegung gegen einen Widerstand: Gewichte, Bänder oder der eigene Körper, etwa bei Kniebeugen und Liegestützen. Auch Widerstandstraining genannt.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>On your feet, against resistance, in balance</source>
        <translation>Auf den Beinen, gegen Widerstand, im Gleichgewicht</translation>
    </message>
    <message>
        <source>Bone answers to load: over time, more is built where it is used, and less where it is not. This is known as Wolff&apos;s law.</source>
        <translation>Knochen antwortet auf Belastung: Mit der Zeit wird dort mehr aufgebaut, wo er gebraucht wird, und dort weniger, wo nicht. Das ist als Wolffsches Gesetz bekannt.</translation>
    </message>
    <message>
        <source>Three pictures of a woman. She walks, and the ground presses back at each step. She lifts a dumbbell. She stands on one leg, with a chair at hand.</source>
        <translation>Drei Bilder einer Frau. Sie geht, und bei jedem Schritt drückt der Boden dagegen. Sie hebt eine Hantel. Sie steht auf einem Bein, mit einem Stuhl in Reichweite.</translation>
    </message>
    <message>
        <source>Weight-bearing</source>
        <translation>Mit Gewichts­belastung</translation>
    </message>
    <message>
        <source>You carry your own weight: walking, jogging, hiking, dancing, stairs.</source>
        <translation>Sie tragen Ihr eigenes Gewicht: Gehen, Laufen, Wandern, Tanzen, Treppen.</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Muscles pull on bone: weights, bands, or your own body, as in squats and push-ups.</source>
        <translation>Muskeln ziehen am Knochen: Gewichte, Bänder oder der eigene Körper, etwa bei Kniebeugen und Liegestützen.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Standing on one leg, tai chi, slow turns: steadier on your feet.</source>
        <translation>Auf einem Bein stehen, Tai-Chi, langsame Drehungen: sicherer auf den Füßen.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Moderate to vigorous activity a week</source>
        <translation>Moderate bis intensive Bewegung in der Woche</translation>
    </message>
    <message>
        <source>Days with strength training a week</source>
        <translation>Tage mit Krafttraining in der Woche</translation>
    </message>
    <message>
        <source>Moderate activity takes three to six times the energy of sitting still, vigorous activity six times or more; the WHO counts a vigorous minute as two. For people from 65 on it adds balance training.</source>
        <translation>Moderate Bewegung braucht das Drei- bis Sechsfache der Energie ruhigen Sitzens, intensive das Sechsfache oder mehr; die WHO zählt eine intensive Minute als zwei. Für Menschen ab 65 nennt sie dazu Gleichgewichts­training.</translation>
    </message>
    <message>
        <source>What a study saw, and what it did not</source>
        <translation>Was eine Studie sah und was nicht</translation>
    </message>
    <message>
        <source>Among women on aromatase inhibitors, those who did less than 150 minutes of aerobic exercise a week in the half-year after diagnosis had a fracture more often (hazard ratio 2.42, between 1.34 and 4.37). For all activity together there was no such link. A study of this kind shows what goes together, not what causes what.</source>
        <translation>Unter Frauen, die Aromatasehemmer nahmen, hatten jene häufiger einen Knochenbruch, die im halben Jahr nach der Diagnose weniger als 150 Minuten Ausdauerbewegung in der Woche machten (Hazard Ratio 2,42, zwischen 1,34 und 4,37). Für alle Bewegung zusammen gab es diesen Zusammenhang nicht. Eine solche Studie zeigt, was zusammen auftritt, nicht, was wovon kommt.</translation>
    </message>
    <message>
        <source>Strength and balance are worth having in any case, whatever a scan says.</source>
        <translation>Kraft und Gleichgewicht lohnen sich in jedem Fall, was auch immer eine Messung sagt.</translation>
    </message>
    <message>
        <source>Ask your team before heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases.</source>
        <translation>Fragen Sie Ihr Team vor schwerem Heben oder Springen, vor allem nach einem Knochenbruch, bei niedriger Knochendichte oder Knochen­metastasen.</translation>
    </message>
    <message>
        <source>For your doctor</source>
        <translation>Für Ihre Praxis</translation>
    </message>
    <message>
        <source>What a diary leaves to your team</source>
        <translation>Was ein Tagebuch Ihrem Team überlässt</translation>
    </message>
    <message>
        <source>osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. These things belong to people who know you:</source>
        <translation>osteon ist ein persönliches Tagebuch über Ihre Lebensweise. Es stellt keine Diagnosen und kann Krankheiten weder behandeln noch überwachen noch vorhersagen. Diese Dinge gehören zu Menschen, die Sie kennen:</translation>
    </message>
    <message>
        <source>Medicines for bone</source>
        <translation>Medikamente für den Knochen</translation>
    </message>
    <message>
        <source>There are medicines that slow the loss of bone. Whether one is right for you depends on your scan and much else. In the ARBI study, women at moderate or high risk of osteoporosis who took risedronate beside anastrozole had denser bone at the spine after two years.</source>
        <translation>Es gibt Medikamente, die den Verlust von Knochen verlangsamen. Ob eines für Sie richtig ist, hängt von Ihrer Messung und vielem anderen ab. In der ARBI-Studie hatten Frauen mit mittlerem oder hohem Osteoporoserisiko, die neben Anastrozol Risedronat nahmen, nach zwei Jahren dichteren Knochen an der Wirbelsäule.</translation>
    </message>
    <message>
        <source>Scans and their timing</source>
        <translation>Messungen und ihr Zeitpunkt</translation>
    </message>
    <message>
        <source>When to scan, where, and what a change means is for your team to say. A change between two scans counts only when it is larger than what the machine itself may be off by.</source>
        <translation>Wann und wo gemessen wird und was eine Änderung bedeutet, sagt Ihnen Ihr Team. Eine Änderung zwischen zwei Messungen zählt erst, wenn sie größer ist als die Ungenauigkeit des Geräts.</translation>
    </message>
    <message>
        <source>Supplements beyond the usual</source>
        <translation>Präparate über das Übliche hinaus</translation>
    </message>
    <message>
        <source>Ask before you begin a new supplement, or take more than is written on the packet.</source>
        <translation>Fragen Sie, bevor Sie mit einem neuen Präparat beginnen oder mehr nehmen, als auf der Packung steht.</translation>
    </message>
    <message>
        <source>Load after a fracture</source>
        <translation>Belastung nach einem Bruch</translation>
    </message>
    <message>
        <source>After a fracture, with low bone density or with bone metastases, let your team say which movements are right.</source>
        <translation>Nach einem Knochenbruch, bei niedriger Knochendichte oder Knochen­metastasen sagt Ihnen Ihr Team, welche Bewegungen richtig sind.</translation>
    </message>
    <message>
        <source>New back pain, getting shorter, or a fall with pain: contact a clinician.</source>
        <translation>Bei neuen Rücken­schmerzen, wenn Sie kleiner geworden sind oder nach einem Sturz mit Schmerzen: Wenden Sie sich an Ihre Arztpraxis.</translation>
    </message>
    <message>
        <source>The Summary page prints one page of what you logged, to take along. The score on it reflects logged habits, not bone strength.</source>
        <translation>Die Seite „Bericht“ druckt eine Seite mit dem, was Sie erfasst haben, zum Mitnehmen. Die Punktzahl darauf spiegelt erfasste Gewohnheiten, nicht die Festigkeit der Knochen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages, as in &apos;women 19 to 30&apos;</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an age, as in &apos;women from 51&apos;</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>women, from 51</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no more than %1 from supplements</source>
        <translation>höchstens %1 aus Präparaten</translation>
    </message>
    <message>
        <source>no more than %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>LineEffect</name>
    <message>
        <source>%1 at least +%2</source>
        <translation>%1 mindestens +%2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>activity +%1 min</source>
        <translation>Bewegung +%1 min</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>What did you eat, take or do?</source>
        <translation>Was haben Sie gegessen, genommen oder getan?</translation>
    </message>
    <message>
        <source>   e.g. 200 ml milk, 2 eggs; walk 30 min</source>
        <translation>   z. B. 200 ml Milch, 2 Eier; Spazieren 30 min</translation>
    </message>
    <message>
        <source>Eaten, taken, done</source>
        <translation>Gegessen, genommen, getan</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Eingabezeile</translation>
    </message>
</context>
<context>
    <name>LogMealForm</name>
    <message>
        <source>Log %1</source>
        <translation>%1 eintragen</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>How many servings</source>
        <translation>Wie viele Portionen</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>snack</source>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>osteon</source>
        <translation>osteon</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>This cannot be read (%1).</source>
        <translation>Das lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The foods could not be written (%1). Everything is as it was; free some space.</source>
        <translation>Die Lebensmittel konnten nicht geschrieben werden (%1). Alles ist wie zuvor; schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der Ihnen zugeteilte Platz ist aufgebraucht</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>der Datenträger ist belegt</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>den Datenträger gibt es nicht</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele geöffnete Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>das kann dieser Datenträger nicht</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>der Inhalt der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Not a zip archive</source>
        <translation>kein ZIP-Archiv</translation>
    </message>
    <message>
        <source>Zip archive inconsistent</source>
        <translation>das ZIP-Archiv widerspricht sich</translation>
    </message>
    <message>
        <source>Premature end of file</source>
        <translation>die Datei hört mittendrin auf</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Fehler beim Lesen</translation>
    </message>
    <message>
        <source>CRC error</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>Can&apos;t open file</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Compression method not supported</source>
        <translation>unbekannte Art der Kompression</translation>
    </message>
    <message>
        <source>No password provided</source>
        <translation>das Archiv ist mit einem Kennwort geschützt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>is not a catalogue of this version of osteon, or is damaged</source>
        <translation>gehört nicht zu dieser Version von osteon oder ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is not a file of imported foods of this version of osteon, or is damaged, so no imported food is found. Move it away and import the foods again.</source>
        <translation>%1 ist keine Datei mit übernommenen Lebensmitteln dieser Version von osteon oder ist beschädigt; daher wird kein übernommenes Lebensmittel gefunden. Legen Sie die Datei woanders ab und übernehmen Sie die Lebensmittel noch einmal.</translation>
    </message>
    <message>
        <source>The food catalogue %1 %2; install osteon again.</source>
        <translation>Die Lebensmitteltabelle %1 %2; installieren Sie osteon noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a file of imported foods of this version of osteon, or is damaged. It was left as it is; move it away and import again.</source>
        <translation>%1 ist keine Datei mit übernommenen Lebensmitteln dieser Version von osteon oder ist beschädigt. Sie blieb, wie sie ist; legen Sie sie woanders ab und übernehmen Sie die Lebensmittel noch einmal.</translation>
    </message>
    <message>
        <source>Another import of foods is running. Wait until it has ended.</source>
        <translation>Gerade werden schon Lebensmittel übernommen. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>The imported foods cannot be written to %1 (%2). Make the folder writable, or free some space.</source>
        <translation>Die übernommenen Lebensmittel lassen sich nicht in %1 schreiben (%2). Machen Sie den Ordner beschreibbar oder schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1, Zeile %2: %3. %4</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>Die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a column of this table, or it stands there twice</source>
        <translation>„%1“ ist keine Spalte dieser Tabelle oder steht dort zweimal</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>Die Zahl der Zellen dieser Zeile (%1) ist nicht die der Spalten (%2)</translation>
    </message>
    <message>
        <source>a cell is longer than 64 KB, or a quotation mark is not closed</source>
        <translation>Eine Zelle ist länger als 64 KB, oder ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark stands where none can</source>
        <translation>Ein Anführungszeichen steht, wo keines stehen kann</translation>
    </message>
    <message>
        <source>the %1 &apos;%2&apos; %3</source>
        <translation>„%2“ in der Spalte %1 %3</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>Die Tabelle ist leer</translation>
    </message>
    <message>
        <source>is not the number of a food</source>
        <translation>ist nicht die Nummer eines Lebensmittels</translation>
    </message>
    <message>
        <source>%1 has no %2, which a download of FoodData Central needs. Nothing was imported; name the zip with all its tables, or the folder it was unpacked to.</source>
        <translation>In %1 fehlt %2, das zu einem Download von FoodData Central gehört. Es wurde nichts übernommen; nennen Sie die ZIP-Datei mit allen Tabellen oder den Ordner, in den sie entpackt wurde.</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>Nothing was imported; download the file again.</source>
        <translation>Es wurde nichts übernommen; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>is not the unit of this nutrient</source>
        <translation>ist nicht die Einheit dieses Nährstoffs</translation>
    </message>
    <message>
        <source>is not the number of a nutrient</source>
        <translation>ist nicht die Nummer eines Nährstoffs</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is empty, and this kind of row needs it</source>
        <translation>ist leer, wird in dieser Art von Zeile aber gebraucht</translation>
    </message>
    <message>
        <source>is longer than 500 characters</source>
        <translation>ist länger als 500 Zeichen</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>is more than 6 decimals</source>
        <translation>sind mehr als 6 Dezimalstellen</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>ist viel zu groß</translation>
    </message>
    <message>
        <source>has no meaning in a row of this kind</source>
        <translation>hat in dieser Art von Zeile keine Bedeutung</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>ist länger als 10.000 Zeichen</translation>
    </message>
    <message>
        <source>is not a day from 1900 on, written as 2026-11-23</source>
        <translation>ist kein Tag ab 1900, geschrieben wie 2026-11-23</translation>
    </message>
    <message>
        <source>is not a time of day, written as 08:30</source>
        <translation>ist keine Uhrzeit, geschrieben wie 08:30</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>ist weder yes noch no</translation>
    </message>
    <message>
        <source>is not a whole number as osteon writes it</source>
        <translation>ist keine ganze Zahl, wie osteon sie schreibt</translation>
    </message>
    <message>
        <source>is not one of breakfast, lunch, dinner, snack</source>
        <translation>ist keines von breakfast, lunch, dinner, snack</translation>
    </message>
    <message>
        <source>is not one of light, moderate, vigorous</source>
        <translation>ist keines von light, moderate, vigorous</translation>
    </message>
    <message>
        <source>is not a dose of the day, such as 1, morning or 20:30</source>
        <translation>ist keine Dosis des Tages wie 1, morning oder 20:30</translation>
    </message>
    <message>
        <source>is not a list of doses of the day, such as &apos;morning 20:30&apos;</source>
        <translation>ist keine Liste von Dosen des Tages wie „morning 20:30“</translation>
    </message>
    <message>
        <source>is neither taken nor skipped</source>
        <translation>ist weder taken noch skipped</translation>
    </message>
    <message>
        <source>is neither supplement nor medicine</source>
        <translation>ist weder supplement noch medicine</translation>
    </message>
    <message>
        <source>is not a list of weekdays, such as &apos;mon wed&apos;</source>
        <translation>ist keine Liste von Wochentagen wie „mon wed“</translation>
    </message>
    <message>
        <source>is nothing that has a target</source>
        <translation>ist nichts, wofür es ein Ziel gibt</translation>
    </message>
    <message>
        <source>is neither all nor supplements</source>
        <translation>ist weder all noch supplements</translation>
    </message>
    <message>
        <source>is neither female nor male</source>
        <translation>ist weder female noch male</translation>
    </message>
    <message>
        <source>is not one of 100g, 100ml, serving</source>
        <translation>ist keines von 100g, 100ml, serving</translation>
    </message>
    <message>
        <source>is not a list of portions in grams, such as &apos;cup=245 slice=32.5&apos;</source>
        <translation>ist keine Liste von Portionen in Gramm wie „cup=245 slice=32.5“</translation>
    </message>
    <message>
        <source>is not one of aromatase_inhibitor, bone_medicine, other</source>
        <translation>ist keines von aromatase_inhibitor, bone_medicine, other</translation>
    </message>
    <message>
        <source>is not one of lumbar_spine, total_hip, femoral_neck, forearm, other</source>
        <translation>ist keines von lumbar_spine, total_hip, femoral_neck, forearm, other</translation>
    </message>
    <message>
        <source>is no laboratory value that osteon knows; others are &apos;custom&apos;</source>
        <translation>ist kein Laborwert, den osteon kennt; andere heißen „custom“</translation>
    </message>
    <message>
        <source>is neither &lt; nor &gt;</source>
        <translation>ist weder &lt; noch &gt;</translation>
    </message>
    <message>
        <source>is not one of fall, fracture, height, weight, symptom, visit</source>
        <translation>ist keines von fall, fracture, height, weight, symptom, visit</translation>
    </message>
    <message>
        <source>is not one of appointment, treatment, other</source>
        <translation>ist keines von appointment, treatment, other</translation>
    </message>
    <message>
        <source>stands in the file twice</source>
        <translation>steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>stands in a row with an amount that is more than anybody takes</source>
        <translation>steht in einer Zeile mit einer größeren Menge, als jemand einnimmt</translation>
    </message>
    <message>
        <source>is that of a medicine, of which no nutrients are counted</source>
        <translation>gehört zu einem Medikament, bei dem keine Nährstoffe gezählt werden</translation>
    </message>
    <message>
        <source>is that of a supplement, which is no treatment of the bones</source>
        <translation>gehört zu einem Nahrungsergänzungsmittel, das keine Behandlung der Knochen ist</translation>
    </message>
    <message>
        <source>stands in a row whose repeat, weekdays and slots do not fit together</source>
        <translation>steht in einer Zeile, deren repeat, weekdays und slots nicht zueinander passen</translation>
    </message>
    <message>
        <source>stands in a row whose last_day lies before its day</source>
        <translation>steht in einer Zeile, deren last_day vor ihrem day liegt</translation>
    </message>
    <message>
        <source>stands in a row whose dose_text is too long or has a line break in it</source>
        <translation>steht in einer Zeile, deren dose_text zu lang ist oder einen Zeilenumbruch enthält</translation>
    </message>
    <message>
        <source>cannot be that of a routine</source>
        <translation>kann nicht zu einer regelmäßigen Einnahme gehören</translation>
    </message>
    <message>
        <source>is that of too many rows</source>
        <translation>steht in zu vielen Zeilen</translation>
    </message>
    <message>
        <source>is no year that somebody who logs was born in</source>
        <translation>kann kein Geburtsjahr sein</translation>
    </message>
    <message>
        <source>is nothing that a profile has</source>
        <translation>gehört nicht zu den Angaben über eine Person</translation>
    </message>
    <message>
        <source>is no hour from 0 to 6</source>
        <translation>ist keine Stunde von 0 bis 6</translation>
    </message>
    <message>
        <source>is neither IU nor ug</source>
        <translation>ist weder IU noch ug</translation>
    </message>
    <message>
        <source>is empty or stands twice</source>
        <translation>ist leer oder steht zweimal da</translation>
    </message>
    <message>
        <source>is nothing that can be set</source>
        <translation>ist nichts, was sich einstellen lässt</translation>
    </message>
    <message>
        <source>is not one of lower, upper, limit</source>
        <translation>ist keines von lower, upper, limit</translation>
    </message>
    <message>
        <source>does not fit the column &apos;bound&apos; of its row</source>
        <translation>passt nicht zur Spalte „bound“ seiner Zeile</translation>
    </message>
    <message>
        <source>cannot be on the label of a food</source>
        <translation>kann nicht auf dem Etikett eines Lebensmittels stehen</translation>
    </message>
    <message>
        <source>is no plan of this file</source>
        <translation>ist kein Plan dieser Datei</translation>
    </message>
    <message>
        <source>is that of another target of this plan</source>
        <translation>gehört zu einem anderen Ziel dieses Plans</translation>
    </message>
    <message>
        <source>is no regimen of this file</source>
        <translation>ist keine regelmäßige Einnahme dieser Datei</translation>
    </message>
    <message>
        <source>is a regimen without a version in this file</source>
        <translation>ist eine regelmäßige Einnahme ohne Fassung in dieser Datei</translation>
    </message>
    <message>
        <source>is no saved meal of this file</source>
        <translation>ist keine gespeicherte Mahlzeit dieser Datei</translation>
    </message>
    <message>
        <source>is a meal with no items, or with one that cannot be eaten</source>
        <translation>ist eine Mahlzeit, die nichts enthält oder etwas, das sich nicht essen lässt</translation>
    </message>
    <message>
        <source>is no other food of this file</source>
        <translation>ist kein anderes Lebensmittel dieser Datei</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>liegt in der Zukunft</translation>
    </message>
    <message>
        <source>is more than anybody takes in a day</source>
        <translation>ist mehr, als jemand an einem Tag zu sich nimmt</translation>
    </message>
    <message>
        <source>has to be more than nothing and at most 10 kg</source>
        <translation>muss mehr als nichts und höchstens 10 kg sein</translation>
    </message>
    <message>
        <source>has to be from 1 to 1440 minutes</source>
        <translation>muss von 1 bis 1440 Minuten sein</translation>
    </message>
    <message>
        <source>cannot be of an entry</source>
        <translation>kann nicht zu einem Eintrag gehören</translation>
    </message>
    <message>
        <source>is missing, and this kind of row needs it</source>
        <translation>fehlt, wird in dieser Art von Zeile aber gebraucht</translation>
    </message>
    <message>
        <source>is outside of what can be</source>
        <translation>liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>does not belong to this kind of entry</source>
        <translation>gehört nicht zu dieser Art von Eintrag</translation>
    </message>
    <message>
        <source>is not a unit that this value is given in</source>
        <translation>ist keine Einheit, in der dieser Wert angegeben wird</translation>
    </message>
    <message>
        <source>lies above the upper end of the range</source>
        <translation>liegt über dem oberen Ende des Bereichs</translation>
    </message>
    <message>
        <source>is not a schedule, such as &apos;1 days&apos;, &apos;2 weeks&apos; or &apos;as_needed&apos;</source>
        <translation>ist kein Rhythmus wie „1 days“, „2 weeks“ oder „as_needed“</translation>
    </message>
    <message>
        <source>is not a schedule as osteon writes it</source>
        <translation>ist kein Rhythmus, wie osteon ihn schreibt</translation>
    </message>
    <message>
        <source>can be read in two ways; write it with a decimal point and nothing else: 1000, 1.5</source>
        <translation>lässt sich auf zwei Arten lesen; schreiben Sie es mit einem Dezimalpunkt und sonst nichts: 1000, 1.5</translation>
    </message>
    <message>
        <source>is not a figure as osteon writes it, such as 1000 or 1.5</source>
        <translation>ist keine Zahl, wie osteon sie schreibt, etwa 1000 oder 1.5</translation>
    </message>
    <message>
        <source>is not the unique number of an entry, as osteon gives it</source>
        <translation>ist nicht die eindeutige Nummer eines Eintrags, wie osteon sie vergibt</translation>
    </message>
    <message>
        <source>Nothing was imported; correct it there and import the file again.</source>
        <translation>Es wurde nichts übernommen; berichtigen Sie das dort und übernehmen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>is no kind of row that osteon knows</source>
        <translation>ist keine Art von Zeile, die osteon kennt</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Nothing was imported; choose another file.</source>
        <translation>%1 ist keine Datei, die sich lesen lässt. Es wurde nichts übernommen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Nothing was imported; download it again.</source>
        <translation>%1 lässt sich nicht lesen (%2). Es wurde nichts übernommen; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is no file and no folder. Name the zip of FoodData Central, or the folder it was unpacked to.</source>
        <translation>%1 ist weder eine Datei noch ein Ordner. Nennen Sie die ZIP-Datei von FoodData Central oder den Ordner, in den sie entpackt wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a zip (%2). Nothing was imported; name the zip of FoodData Central, or download it again.</source>
        <translation>%1 lässt sich nicht als ZIP-Datei öffnen (%2). Es wurde nichts übernommen; nennen Sie die ZIP-Datei von FoodData Central oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 is a journal in use, or may not be written. It was left as it was. Choose another name for the copy.</source>
        <translation>%1 ist ein Tagebuch, das gerade benutzt wird oder nicht geschrieben werden darf. Es blieb, wie es war. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>%1 is the journal itself. Choose another name for the copy.</source>
        <translation>%1 ist das Tagebuch selbst. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>The name of the copy is empty. Choose another one.</source>
        <translation>Der Name der Kopie ist leer. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The copy for %1 could not be read back (%2), so it was not kept. Check the disk, and write the copy to another one.</source>
        <translation>Die Kopie für %1 ließ sich nicht wieder lesen (%2) und wurde deshalb nicht behalten. Prüfen Sie den Datenträger und schreiben Sie die Kopie auf einen anderen.</translation>
    </message>
    <message>
        <source>a row of %1 refers to a row of %2 that does not exist</source>
        <translation>eine Zeile von %1 verweist auf eine Zeile von %2, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 is not an osteon journal (%2). It was left as it was. Choose another file.</source>
        <translation>%1 ist kein Tagebuch von osteon (%2). Die Datei blieb, wie sie war. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>eine Verknüpfung mit einer Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or choose another file.</source>
        <translation>Eine Datei %1 gibt es nicht. Prüfen Sie den Namen oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation>eine Verknüpfung, die im Kreis führt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The name of the journal is empty or has a NUL character in it. Choose another file.</source>
        <translation>Der Name des Tagebuchs ist leer oder enthält ein Nullzeichen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>es ist eine Datei anderer Art</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>die Nummer der Version fehlt</translation>
    </message>
    <message>
        <source>%1 is a journal of version %2, written by a newer osteon; this one understands up to version %3. It was left as it was. Install the newer osteon, or choose another file.</source>
        <translation>%1 ist ein Tagebuch der Version %2, das ein neueres osteon geschrieben hat; dieses hier versteht bis zur Version %3. Die Datei blieb, wie sie war. Installieren Sie das neuere osteon oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a possible %2</source>
        <translation>„%1“ kann nicht in %2 stehen</translation>
    </message>
    <message>
        <source>There is no file %1, but %2 holds changes that belong to it. Nothing was changed. Put the journal back, or move %2 to another folder.</source>
        <translation>Eine Datei %1 gibt es nicht, aber %2 enthält Änderungen, die dazugehören. Es wurde nichts verändert. Legen Sie das Tagebuch zurück oder verschieben Sie %2 in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be brought from version %2 to version %3 and was left as it was, at version %2. The reason: %4</source>
        <translation>%1 ließ sich nicht von Version %2 auf Version %3 bringen und blieb, wie es war, bei Version %2. Der Grund: %4</translation>
    </message>
    <message>
        <source>%1 cannot be restored: the -wal file beside it is damaged. The journal was left as it was. Choose another backup.</source>
        <translation>%1 lässt sich nicht wiederherstellen: Die Datei daneben, deren Name auf -wal endet, ist beschädigt. Das Tagebuch blieb, wie es war. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: it is damaged (%2). The journal was left as it was. Choose another backup.</source>
        <translation>%1 lässt sich nicht wiederherstellen: Die Datei ist beschädigt (%2). Das Tagebuch blieb, wie es war. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the journal. The journal was left as it was. Check that the backup can be read and that the disk is not full.</source>
        <translation>%1 ließ sich nicht neben das Tagebuch kopieren. Das Tagebuch blieb, wie es war. Prüfen Sie, ob sich die Sicherung lesen lässt und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2. The journal was left as it was. Choose another backup.</source>
        <translation>%1 lässt sich nicht wiederherstellen: %2. Das Tagebuch blieb, wie es war. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, or may not be written. It was left as it was. Close the other program and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt oder darf nicht geschrieben werden. Die Datei blieb, wie sie war. Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is the journal itself. It was left as it was. Choose a backup.</source>
        <translation>%1 ist das Tagebuch selbst. Es blieb, wie es war. Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. What was saved before is safe; this change was not saved. Free some space and try again.</source>
        <translation>%1 lässt sich nicht schreiben: Der Datenträger ist voll. Was zuvor gespeichert wurde, ist sicher; diese Änderung wurde nicht gespeichert. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Make a copy of it and of the files beside it that begin with the same name, then restore a backup.</source>
        <translation>%1 ist beschädigt (%2). Machen Sie eine Kopie davon und von den Dateien daneben, deren Namen genauso anfangen, und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is in use by another program and did not become free in time. This change was not saved. Try again in a moment.</source>
        <translation>%1 wird von einem anderen Programm benutzt und wurde nicht rechtzeitig frei. Diese Änderung wurde nicht gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Prüfen Sie, wer die Datei und ihren Ordner verändern darf und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Nothing of this change was saved.</source>
        <translation>%1 ließ sich nicht benutzen: %2. Von dieser Änderung wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Create it, or choose another file.</source>
        <translation>Den Ordner von %1 gibt es nicht. Legen Sie ihn an oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 saved in it cannot be read. Nothing was changed. Copy %3 and %1 to a safe place, then restore a backup.</source>
        <translation>%1 ist beschädigt: Nicht lesbar, obwohl darin gespeichert: %2. Es wurde nichts verändert. Kopieren Sie %3 und %1 an einen sicheren Ort und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. This change was not saved. Put the file back, or start again with another one.</source>
        <translation>%1 wurde verschoben oder gelöscht, während es geöffnet war. Diese Änderung wurde nicht gespeichert. Legen Sie die Datei zurück oder fangen Sie mit einer anderen neu an.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not plain text</source>
        <translation>ist kein einfacher Text</translation>
    </message>
    <message>
        <source>is longer than 127 bytes</source>
        <translation>ist länger als 127 Bytes</translation>
    </message>
    <message>
        <source>The summary cannot be printed because no font is installed; install a font such as Noto Sans (Debian: fonts-noto-core).</source>
        <translation>Der Bericht lässt sich nicht drucken, weil keine Schrift installiert ist; installieren Sie eine Schrift wie Noto Sans (Debian: fonts-noto-core).</translation>
    </message>
    <message>
        <source>The summary was not written because the password %1; choose another one.</source>
        <translation>Der Bericht wurde nicht geschrieben: Das Kennwort %1; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The summary could not be drawn (%1); try again with more free memory.</source>
        <translation>Der Bericht ließ sich nicht zeichnen (%1); versuchen Sie es noch einmal mit mehr freiem Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file that can be written; choose another file name.</source>
        <translation>„%1“ ist keine Datei, die sich schreiben lässt; wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; does not exist; create it or choose another place.</source>
        <translation>Den Ordner von „%1“ gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written (%2); what is there is as it was. Choose another place or free some space.</source>
        <translation>„%1“ ließ sich nicht schreiben (%2); was dort ist, ist wie zuvor. Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>This could not be done: %1</source>
        <translation>Das ging nicht: %1</translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the pages that do not fit</comment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%n items have no %1 value.</source>
        <translation>
            <numerusform>%n Eintrag hat keinen Wert für %1.</numerusform>
            <numerusform>%n Einträge haben keinen Wert für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no value for some of these.</source>
        <translation>
            <numerusform>%n Eintrag hat für manches davon keinen Wert.</numerusform>
            <numerusform>%n Einträge haben für manches davon keinen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value for %2</source>
        <comment>names of items, nutrients</comment>
        <translation>%1: kein Wert für %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names of foods</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nutrient, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>solid: food</source>
        <translation>gefüllt: Essen</translation>
    </message>
    <message>
        <source>striped: supplements</source>
        <translation>gestreift: Präparate</translation>
    </message>
    <message>
        <source>line: target</source>
        <translation>Linie: Ziel</translation>
    </message>
    <message>
        <source>frame: range</source>
        <translation>Rahmen: Bereich</translation>
    </message>
    <message>
        <source>double line: limit</source>
        <translation>Doppellinie: Grenze</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberLink</name>
    <message>
        <source>Reference %1, %2</source>
        <comment>number, title</comment>
        <translation>Quelle %1, %2</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>A private, offline diary with bone-health targets.</source>
        <translation>Ein privates Tagebuch ohne Internet, mit Zielen für gesunde Knochen.</translation>
    </message>
    <message>
        <source>The journal to open (default: your own).</source>
        <translation>Das Tagebuch, das geöffnet wird (sonst Ihr eigenes).</translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation>Der Tag, der als heute gilt.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast (default: as you chose, or as the system).</source>
        <translation>light, dark oder high-contrast (sonst wie gewählt oder wie im System).</translation>
    </message>
    <message>
        <source>How large the text is, 1.0 to 3.0 (default: as you chose, or as the system).</source>
        <translation>Wie groß die Schrift ist, 1.0 bis 3.0 (sonst wie gewählt oder wie im System).</translation>
    </message>
    <message>
        <source>en, de or es (default: as you chose, or as the system).</source>
        <translation>en, de oder es (sonst wie gewählt oder wie im System).</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <translation>Die Seite, die zuerst gezeigt wird: %1.</translation>
    </message>
    <message>
        <source>The size of the window.</source>
        <translation>Die Größe des Fensters.</translation>
    </message>
    <message>
        <source>What stands in the log line at the start; nothing is saved.</source>
        <translation>Was zu Beginn in der Eingabezeile steht; gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Ein Bild des Fensters schreiben und enden.</translation>
    </message>
    <message>
        <source>Show the screens of the first start once more.</source>
        <translation>Die Fragen des ersten Starts noch einmal zeigen.</translation>
    </message>
    <message>
        <source>End when the window is drawn, to measure how fast that is.</source>
        <translation>Enden, sobald das Fenster gezeichnet ist, um zu messen, wie schnell das geht.</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; see --help.</source>
        <translation>--%1 kann nicht „%2“ sein; siehe --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option; see --help.</source>
        <translation>„%1“ gibt es hier nicht; siehe --help.</translation>
    </message>
</context>
<context>
    <name>OwnTargetForm</name>
    <message>
        <source>A target of my own</source>
        <translation>Ein eigenes Ziel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Empty: nothing to reach.</source>
        <translation>Leer: nichts zu erreichen.</translation>
    </message>
    <message>
        <source>Top of the range</source>
        <translation>Oberes Ende des Bereichs</translation>
    </message>
    <message>
        <source>Passing it is not bad. You can leave this empty.</source>
        <translation>Darüber zu liegen ist nicht schlimm. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Limit for supplements</source>
        <translation>Grenze für Präparate</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Not to be passed. You can leave this empty.</source>
        <translation>Soll nicht überschritten werden. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>The days before keep the targets they had.</source>
        <translation>Die Tage davor behalten die Ziele, die sie hatten.</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Scroll the page</source>
        <translation>Die Seite rollen</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>sex</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>The figures for magnesium and alcohol go by it, and that for calcium in the RDA.</source>
        <translation>Danach richten sich die Zahlen für Magnesium und Alkohol und die für Calcium in den RDA.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>For example 1956. The figures for calcium, vitamin D and magnesium go by age. You can leave this empty.</source>
        <translation>Zum Beispiel 1956. Die Zahlen für Calcium, Vitamin D und Magnesium richten sich nach dem Alter. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Do you take warfarin or a similar blood thinner (a vitamin K antagonist)?</source>
        <translation>Nehmen Sie Marcumar, Warfarin oder einen ähnlichen Gerinnungs­hemmer (einen Vitamin-K-Antagonisten)?</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Keep vitamin K steady, and take no K2 supplement without your clinic. osteon has no target for vitamin K2 then.</source>
        <translation>Halten Sie Ihre Vitamin-K-Zufuhr gleichmäßig und nehmen Sie kein K2-Präparat ohne Rücksprache mit Ihrer Praxis. osteon hat dann kein Ziel für Vitamin K2.</translation>
    </message>
    <message>
        <source>Name on the doctor&apos;s page</source>
        <translation>Name auf dem Bericht</translation>
    </message>
    <message>
        <source>It stands nowhere else. You can leave this empty.</source>
        <translation>Er steht sonst nirgends. Darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1, %2</source>
        <comment>what is done, how far</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PublishedMedians</name>
    <message>
        <source>group median, ATAC bone substudy</source>
        <translation>Gruppenmedian, Knochenteil der ATAC-Studie</translation>
    </message>
    <message>
        <source>The dashed line is the median change in the anastrozole group of the ATAC bone substudy, after 2 and 5 years of that trial (published 2006 and 2008), in per cent of your own first scan here. It tells what a group of people had. It is not a forecast for you.</source>
        <translation>Die gestrichelte Linie ist die mittlere Änderung (Median) der Anastrozol-Gruppe im Knochenteil der ATAC-Studie, nach 2 und 5 Jahren dieser Studie (veröffentlicht 2006 und 2008), in Prozent Ihrer eigenen ersten Messung hier. Sie sagt, was bei einer Gruppe von Menschen war. Sie ist keine Vorhersage für Sie.</translation>
    </message>
    <message>
        <source>%1 et al., %2, %3</source>
        <comment>first author, journal, year</comment>
        <translation>%1 et al., %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>after %n months</source>
        <comment>of a trial</comment>
        <translation>
            <numerusform>nach %n Monat</numerusform>
            <numerusform>nach %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ATAC bone substudy, anastrozole group</source>
        <comment>site of a scan</comment>
        <translation>%1: Knochenteil der ATAC-Studie, Anastrozol-Gruppe</translation>
    </message>
    <message>
        <source>median %1 %</source>
        <translation>Median %1 %</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cells of a row</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Which bone</source>
        <translation>Welcher Knochen</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>For example: joint pain</source>
        <translation>Zum Beispiel: Gelenkschmerzen</translation>
    </message>
    <message>
        <source>How strong, 0 to 10</source>
        <translation>Wie stark, 0 bis 10</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Day of the sample</source>
        <translation>Tag der Probe</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As the report has it, also as &lt;20 or &gt;90.</source>
        <translation>Wie es im Befund steht, auch als &lt;20 oder &gt;90.</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Testverfahren</translation>
    </message>
    <message>
        <source>How it was measured, if the report says so.</source>
        <translation>Wie gemessen wurde, wenn der Befund es sagt.</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>Nüchtern</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether fasting</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The laboratory&apos;s range, from</source>
        <translation>Bereich des Labors, von</translation>
    </message>
    <message>
        <source>The laboratory&apos;s range, to</source>
        <translation>Bereich des Labors, bis</translation>
    </message>
    <message>
        <source>A bone density scan</source>
        <translation>Messung der Knochendichte</translation>
    </message>
    <message>
        <source>Change this scan</source>
        <translation>Messung ändern</translation>
    </message>
    <message>
        <source>A laboratory value</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Change this value</source>
        <translation>Laborwert ändern</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Change this event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>A question for the next visit</source>
        <translation>Frage für den nächsten Termin</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>A date to come</source>
        <translation>Kommender Termin</translation>
    </message>
    <message>
        <source>Change this date</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Day of the scan</source>
        <translation>Tag der Messung</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>For example: L1-L4, left. You can leave this empty.</source>
        <translation>Zum Beispiel: L1-L4, links. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>Knochendichte</translation>
    </message>
    <message>
        <source>g/cm²</source>
        <translation>g/cm²</translation>
    </message>
    <message>
        <source>What the report does not give stays empty.</source>
        <translation>Was der Befund nicht nennt, bleibt leer.</translation>
    </message>
    <message>
        <source>T-score</source>
        <translation>T-Wert</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-Wert</translation>
    </message>
    <message>
        <source>Least significant change</source>
        <translation>LSC</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Your centre can tell it. You can leave this empty.</source>
        <translation>LSC: kleinste signifikante Änderung. Ihr Zentrum kann sie nennen. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Only scans of one device at one centre are compared.</source>
        <translation>Verglichen werden nur Messungen eines Geräts in einem Zentrum.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>It came up on</source>
        <translation>Aufgekommen am</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Empty: still open.</source>
        <translation>Leer: noch offen.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>Which routine</source>
        <translation>Welche regelmäßige Einnahme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>For example 08:30. You can leave this empty.</source>
        <translation>Zum Beispiel 08:30. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Woran zu denken ist</translation>
    </message>
    <message>
        <source>For example: bone clinic, bring the last scan</source>
        <translation>Zum Beispiel: Knochen­sprechstunde, letzten Befund mitnehmen</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Was Sie behalten möchten</translation>
    </message>
    <message>
        <source>such as 18 Mar 2026 or 2026-03-18</source>
        <translation>etwa 18. März 2026 oder 2026-03-18</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The text can be selected and copied; osteon itself opens no link.</source>
        <translation>Der Text lässt sich markieren und kopieren; osteon selbst öffnet keinen Link.</translation>
    </message>
    <message>
        <source>Reference %1, %2</source>
        <comment>number, publication</comment>
        <translation>Quelle %1, %2</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The desktop can show a notification when something of your routines is due and not ticked yet: each once, while osteon is open.</source>
        <translation>Der Desktop kann eine Mitteilung zeigen, wenn etwas von dem, was Sie regelmäßig nehmen, fällig und noch nicht abgehakt ist: jede einmal, solange osteon offen ist.</translation>
    </message>
    <message>
        <source>Reminders on this computer</source>
        <translation>Erinnerungen auf diesem Computer</translation>
    </message>
    <message>
        <source>off</source>
        <comment>reminders</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>reminders</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>When something is due</source>
        <translation>Wann etwas fällig ist</translation>
    </message>
    <message>
        <source>A routine with a time of its own keeps it. What is taken once a day comes in the morning; what is taken more often is spread from morning to night.</source>
        <translation>Was eine eigene Uhrzeit hat, behält sie. Was einmal am Tag genommen wird, kommt morgens; was öfter genommen wird, verteilt sich von morgens bis zur Nacht.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quiet hours</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>Nothing is shown in them. What falls into them comes when they end, if that is still the same day.</source>
        <translation>In ihr wird nichts gezeigt. Was in sie fällt, kommt, wenn sie endet, falls das noch am selben Tag ist.</translation>
    </message>
    <message>
        <source>What a reminder says</source>
        <translation>Was eine Erinnerung sagt</translation>
    </message>
    <message>
        <source>that something is due</source>
        <translation>dass etwas fällig ist</translation>
    </message>
    <message>
        <source>the names of what is due</source>
        <translation>die Namen dessen, was fällig ist</translation>
    </message>
    <message>
        <source>Others may read a notification, also on a locked screen.</source>
        <translation>Andere können eine Mitteilung lesen, auch auf einem gesperrten Bildschirm.</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
</context>
<context>
    <name>RepeatList</name>
    <message>
        <source>Log again</source>
        <translation>Noch einmal eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>to log again</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>A new routine</source>
        <translation>Neue regelmäßige Einnahme</translation>
    </message>
    <message>
        <source>Change this routine</source>
        <translation>Regelmäßige Einnahme ändern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>for example: vitamin D3 1000 IU</source>
        <translation>zum Beispiel: Vitamin D3 1000 IE</translation>
    </message>
    <message>
        <source>How much at once</source>
        <translation>Wie viel auf einmal</translation>
    </message>
    <message>
        <source>for example: 1 tablet. You can leave this empty.</source>
        <translation>zum Beispiel: 1 Tablette. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>What it is, for the time line of your bone record</source>
        <translation>Was es ist, für die Zeitachse Ihrer Knochendaten</translation>
    </message>
    <message>
        <source>an aromatase inhibitor</source>
        <translation>ein Aromatase­hemmer</translation>
    </message>
    <message>
        <source>a bone medicine</source>
        <translation>ein Knochen­medikament</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>What one dose contains</source>
        <translation>Was eine Dosis enthält</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on some days of the week</source>
        <translation>an manchen Wochentagen</translation>
    </message>
    <message>
        <source>every few days</source>
        <translation>alle paar Tage</translation>
    </message>
    <message>
        <source>every few weeks</source>
        <translation>alle paar Wochen</translation>
    </message>
    <message>
        <source>every few months</source>
        <translation>alle paar Monate</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Alle wie viele Tage</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Alle wie viele Wochen</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>Alle wie viele Monate</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>When on the day (none: once)</source>
        <translation>Wann am Tag (nichts gewählt: einmal)</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mittags</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>This holds from</source>
        <translation>Das gilt ab</translation>
    </message>
    <message>
        <source>The days before keep what held then.</source>
        <translation>Für die Tage davor bleibt, was damals galt.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Empty: no end.</source>
        <translation>Leer: kein Ende.</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is the invented diary of an invented person. What you write here is not kept.</source>
        <translation>Dies ist das erfundene Tagebuch eines erfundenen Menschen. Was Sie hier eintragen, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
</context>
<context>
    <name>SampleTexts</name>
    <message>
        <source>Calcium citrate</source>
        <translation>Calciumcitrat</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 Tablette</translation>
    </message>
    <message>
        <source>Vitamin D3</source>
        <translation>Vitamin D3</translation>
    </message>
    <message>
        <source>1 capsule</source>
        <translation>1 Kapsel</translation>
    </message>
    <message>
        <source>Anastrozole</source>
        <translation>Anastrozol</translation>
    </message>
    <message>
        <source>Sample clinic</source>
        <translation>Musterklinik</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the left hip</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>Onkologie</translation>
    </message>
    <message>
        <source>Slipped on wet leaves; a bruise on the knee.</source>
        <translation>Auf nassem Laub ausgerutscht; ein blauer Fleck am Knie.</translation>
    </message>
    <message>
        <source>Joint stiffness</source>
        <translation>Steife Gelenke</translation>
    </message>
    <message>
        <source>Is the stiffness in the hands from the tablets?</source>
        <translation>Kommt die Steifheit in den Händen von den Tabletten?</translation>
    </message>
    <message>
        <source>When is the next bone density scan?</source>
        <translation>Wann ist die nächste Messung der Knochendichte?</translation>
    </message>
    <message>
        <source>Oncology, half-yearly visit</source>
        <translation>Onkologie, halbjährlicher Termin</translation>
    </message>
</context>
<context>
    <name>SavedMealForm</name>
    <message>
        <source>Save as a meal</source>
        <translation>Als Mahlzeit speichern</translation>
    </message>
    <message>
        <source>Change this meal</source>
        <translation>Mahlzeit ändern</translation>
    </message>
    <message>
        <source>It can be logged again as a whole, whatever happens to these entries.</source>
        <translation>Sie lässt sich als Ganzes wieder eintragen, was auch immer mit diesen Einträgen geschieht.</translation>
    </message>
    <message>
        <source>This holds from now on. What you logged before stays as it was.</source>
        <translation>Das gilt von jetzt an. Was Sie vorher erfasst haben, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for example: usual breakfast</source>
        <translation>zum Beispiel: gewohntes Frühstück</translation>
    </message>
    <message>
        <source>All of it makes how many servings</source>
        <translation>Alles zusammen ergibt wie viele Portionen</translation>
    </message>
    <message>
        <source>More than 1 for a recipe: one serving is then logged at a time.</source>
        <translation>Mehr als 1 bei einem Rezept: Eingetragen wird dann jeweils eine Portion.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SavedMealList</name>
    <message>
        <source>Saved meals</source>
        <translation>Gespeicherte Mahlzeiten</translation>
    </message>
    <message>
        <source>What you eat again and again can be saved under a name and logged again as a whole. A recipe too: it is one that makes several servings.</source>
        <translation>Was Sie immer wieder essen, lässt sich unter einem Namen speichern und als Ganzes wieder eintragen. Ein Rezept auch: Es ergibt dann mehrere Portionen.</translation>
    </message>
    <message>
        <source>Log %1 again</source>
        <translation>%1 noch einmal eintragen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>When a meal of the day is logged, it can be saved here.</source>
        <translation>Wenn eine Mahlzeit des Tages erfasst ist, lässt sie sich hier speichern.</translation>
    </message>
    <message>
        <source>Save what was logged on %1:</source>
        <translation>Speichern, was erfasst wurde am %1:</translation>
    </message>
    <message>
        <source>Save %1 as a meal</source>
        <translation>%1 als Mahlzeit speichern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The folder %1 cannot be created: check who may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1.</source>
        <translation>Das Tagebuch lässt sich nicht lesen: %1.</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Change the target for %1</source>
        <translation>Ziel für %1 ändern</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>There is no backup and no other folder in here.</source>
        <translation>Hier ist keine Sicherung und kein weiterer Ordner.</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>There is no table and no other folder in here.</source>
        <translation>Hier ist keine Tabelle und kein weiterer Ordner.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Units and days</source>
        <translation>Einheiten und Tage</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>About osteon</source>
        <translation>Über osteon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All of it is optional and stays on this computer.</source>
        <translation>Alles hier ist freiwillig und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>write in the line, from anywhere</source>
        <translation>in die Eingabezeile schreiben, von überall</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>save the line; press the button that has the frame</source>
        <translation>die Zeile speichern; den Knopf mit dem Rahmen drücken</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>another reading of what was written; in a list, the next entry</source>
        <translation>eine andere Lesart des Geschriebenen; in einer Liste der nächste Eintrag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>in the line, from item to item</source>
        <translation>in der Zeile von einem zum anderen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>take back the last change, also of earlier days</source>
        <translation>die letzte Änderung zurücknehmen, auch die früherer Tage</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>go to the line</source>
        <translation>zur Eingabezeile gehen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>mark the day complete, or open it again</source>
        <translation>den Tag als vollständig markieren oder wieder öffnen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>go to a day</source>
        <translation>zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>the day or week before, and after</source>
        <translation>der Tag oder die Woche davor und danach</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>the same, also while writing</source>
        <translation>dasselbe, auch beim Schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete the entry that has the frame</source>
        <translation>den Eintrag mit dem Rahmen löschen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>show a chart as a table, and back</source>
        <translation>ein Diagramm als Tabelle zeigen und zurück</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>find a word, on Learn</source>
        <translation>ein Wort suchen, unter „Wissen“</translation>
    </message>
    <message>
        <source>go to a page: the first to the seventh</source>
        <translation>zu einer Seite gehen: von der ersten bis zur siebten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>the next control, and the one before</source>
        <translation>zum nächsten Bedienelement und zum vorigen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close what is open; empty the line</source>
        <translation>schließen, was offen ist; die Zeile leeren</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation>diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+1 – Ctrl+7</source>
        <translation>Strg+1 – Strg+7</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary for a visit</source>
        <translation>Bericht für Ihren Termin</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Without a name there is a line to write it on.</source>
        <translation>Ohne Namen steht dort eine Linie zum Eintragen.</translation>
    </message>
    <message>
        <source>Beside the name</source>
        <translation>Neben dem Namen</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Every entry of the period, one a row. A text file: whoever has it can read it.</source>
        <translation>Jeder Eintrag des Zeitraums in einer Zeile. Eine Textdatei: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Kennwort der Datei</translation>
    </message>
    <message>
        <source>Tell it by phone, not in the same message. Nobody can open the file without it.</source>
        <translation>Sagen Sie es am Telefon, nicht in derselben Nachricht. Ohne das Kennwort kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Show as a page</source>
        <translation>Als Seite zeigen</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Page %1 of %2. The button above shows it as text.</source>
        <translation>Seite %1 von %2. Der Knopf darüber zeigt sie als Text.</translation>
    </message>
    <message>
        <source>The page is shown here as soon as both days are there.</source>
        <translation>Die Seite erscheint hier, sobald beide Tage da sind.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>The page as text</source>
        <translation>Die Seite als Text</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>Welche?</translation>
    </message>
</context>
<context>
    <name>TargetPresets</name>
    <message>
        <source>Targets to follow</source>
        <translation>Ziele, die gelten sollen</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>The days before keep the targets they had.</source>
        <translation>Die Tage davor behalten die Ziele, die sie hatten.</translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation>Diese Ziele verwenden</translation>
    </message>
    <message>
        <source>These targets are in use.</source>
        <translation>Diese Ziele gelten.</translation>
    </message>
    <message>
        <source>Not in use yet: “Use these targets” below puts them in force.</source>
        <translation>Sie gelten noch nicht: „Diese Ziele verwenden“ unten setzt sie in Kraft.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%n days a week</source>
        <comment>target of strength training</comment>
        <translation>
            <numerusform>an %n Tag in der Woche</numerusform>
            <numerusform>an %n Tagen in der Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min a week</source>
        <translation>%1 min in der Woche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>at most %1 from supplements</source>
        <translation>höchstens %1 aus Präparaten</translation>
    </message>
    <message>
        <source>limit %1 from supplements</source>
        <translation>Grenze %1 aus Präparaten</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>from, to, unit</comment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>RDA by age and sex</source>
        <translation>RDA nach Alter und Geschlecht</translation>
    </message>
    <message>
        <source>ASCO 2019</source>
        <translation>ASCO 2019</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Eigene Ziele</translation>
    </message>
    <message>
        <source>The figures of the article on food and movement that osteon is built on.</source>
        <translation>Die Zahlen des Artikels über Essen und Bewegung, auf dem osteon beruht.</translation>
    </message>
    <message>
        <source>The recommended dietary allowances of the United States and Canada; they go by age and sex.</source>
        <translation>Die empfohlene Tageszufuhr der USA und Kanadas; sie richtet sich nach Alter und Geschlecht.</translation>
    </message>
    <message>
        <source>A guideline of oncologists for people who have had cancer.</source>
        <translation>Eine Leitlinie der Onkologie für Menschen, die Krebs hatten.</translation>
    </message>
    <message>
        <source>What you typed in yourself, for example what your doctor said.</source>
        <translation>Was Sie selbst eingetragen haben, zum Beispiel was Ihre Praxis gesagt hat.</translation>
    </message>
    <message>
        <source>set by yourself</source>
        <translation>selbst festgelegt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source and year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A target has to be above zero, and a limit not below it.</source>
        <translation>Ein Ziel muss über null liegen, und eine Grenze darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>That is more than anybody takes, or more than a week has. Please check the unit.</source>
        <translation>Das ist mehr, als irgendjemand nimmt, oder mehr, als eine Woche hat. Bitte prüfen Sie die Einheit.</translation>
    </message>
    <message>
        <source>The target lies above the limit. Change one of the two if your doctor said so.</source>
        <translation>Das Ziel liegt über der Grenze. Ändern Sie eines von beiden, wenn Ihre Praxis es so gesagt hat.</translation>
    </message>
    <message>
        <source>The top of the range lies below its beginning.</source>
        <translation>Das obere Ende des Bereichs liegt unter seinem Anfang.</translation>
    </message>
    <message>
        <source>For movement there is only an amount to reach.</source>
        <translation>Für Bewegung gibt es nur eine Menge, die zu erreichen ist.</translation>
    </message>
    <message>
        <source>With warfarin or a similar anticoagulant there is no target for vitamin K2: keep vitamin K steady, and ask your clinic.</source>
        <translation>Mit Warfarin oder einem ähnlichen Gerinnungs­hemmer gibt es kein Ziel für Vitamin K2: Halten Sie Ihre Vitamin-K-Zufuhr gleichmäßig und fragen Sie Ihre Praxis.</translation>
    </message>
    <message>
        <source>The article osteon is built on</source>
        <extracomment>Sources of targets; names of publications and their makers stay as they are.</extracomment>
        <translation>Der Artikel, auf dem osteon beruht</translation>
    </message>
    <message>
        <source>ASCO guideline on bone health in cancer survivors, Shapiro et al.</source>
        <translation>Leitlinie der ASCO zur Knochen­gesundheit nach Krebs, Shapiro et al.</translation>
    </message>
    <message>
        <source>IOM dietary reference intakes for calcium and vitamin D</source>
        <translation>Referenzwerte des IOM für Calcium und Vitamin D</translation>
    </message>
    <message>
        <source>IOM dietary reference intakes for magnesium</source>
        <translation>Referenzwerte des IOM für Magnesium</translation>
    </message>
    <message>
        <source>American Heart Association and US dietary guidelines</source>
        <translation>American Heart Association und Ernährungs­leitlinien der USA</translation>
    </message>
    <message>
        <source>US dietary guidelines, 14 g of alcohol a drink</source>
        <translation>Ernährungs­leitlinien der USA, 14 g Alkohol je Getränk</translation>
    </message>
    <message>
        <source>WHO guidelines on physical activity</source>
        <translation>Leitlinien der WHO zur Bewegung</translation>
    </message>
    <message>
        <source>%1; limit: %2</source>
        <comment>the source of a target, and that of its limit</comment>
        <translation>%1; Grenze: %2</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>Targets in force</source>
        <translation>Gültige Ziele</translation>
    </message>
    <message>
        <source>If your doctor named another figure, type it in.</source>
        <translation>Wenn Ihre Praxis eine andere Zahl genannt hat, tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>Set a target of my own</source>
        <translation>Ein eigenes Ziel setzen</translation>
    </message>
    <message>
        <source>A minute of vigorous movement counts</source>
        <translation>Eine Minute intensiver Bewegung zählt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>twice (WHO 2020)</source>
        <translation>doppelt (WHO 2020)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>Worin sich die Quellen unterscheiden</translation>
    </message>
    <message>
        <source>All of them are shown, and you choose.</source>
        <translation>Alle werden gezeigt, und Sie wählen.</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Bisherige Pläne</translation>
    </message>
    <message>
        <source>A changed target changes no past week: each day is judged by the plan that was in force on it.</source>
        <translation>Ein geändertes Ziel ändert keine vergangene Woche: Für jeden Tag gilt der Plan, der damals galt.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>My foods and meals</source>
        <translation>Meine Lebensmittel und Mahlzeiten</translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message>
        <source>%1: %2</source>
        <comment>topic, what it answers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>What happens in bone, in plain words</source>
        <translation>Was im Knochen geschieht, einfach gesagt</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>TrendCharts</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale writes them</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of the column, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the figures of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Chart of %1, %2.</source>
        <comment>title, summary</comment>
        <translation>Diagramm: %1, %2.</translation>
    </message>
    <message>
        <source>%1 In others, items without a value may make the difference.</source>
        <comment>sentence</comment>
        <translation>%1 In anderen könnten Einträge ohne Wert den Unterschied machen.</translation>
    </message>
    <message>
        <source>from food</source>
        <translation>aus Essen</translation>
    </message>
    <message>
        <source>from supplements</source>
        <translation>aus Präparaten</translation>
    </message>
    <message>
        <source>at least: some items have no value</source>
        <translation>mindestens: manche Einträge haben keinen Wert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>mean at least %1 a day, %2</source>
        <comment>amount, target</comment>
        <translation>im Mittel mindestens %1 am Tag, %2</translation>
    </message>
    <message>
        <source>mean %1 a day, %2</source>
        <comment>amount, target</comment>
        <translation>im Mittel %1 am Tag, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days logged, days</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>days logged</source>
        <translation>erfasste Tage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>no week with a score yet</source>
        <translation>noch keine Woche mit Punkten</translation>
    </message>
    <message>
        <source>The score reflects logged habits, not bone strength. A week has one when it is over and at least four of its days are logged.</source>
        <translation>Die Punktzahl spiegelt erfasste Gewohnheiten, nicht die Festigkeit der Knochen. Eine Woche hat eine, wenn sie vorbei ist und mindestens vier ihrer Tage erfasst sind.</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <comment>unit</comment>
        <translation>Mittel, %1</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>known days</source>
        <translation>bekannte Tage</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderat</translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation>intensiv</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>mit Gewichts­belastung</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>mean %1 min a week</source>
        <translation>im Mittel %1 min in der Woche</translation>
    </message>
    <message>
        <source>nothing logged in a week that is over</source>
        <translation>nichts erfasst in einer Woche, die vorbei ist</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>Tage in der Woche</translation>
    </message>
    <message>
        <source>mean %1 a week</source>
        <comment>days with strength training</comment>
        <translation>im Mittel %1 in der Woche</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Regelmäßiges</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>The line shows how many doses were due.</source>
        <translation>Die Linie zeigt, wie viele Dosen fällig waren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n weeks reached the target.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>In %1 von %n Woche war das Ziel erreicht.</numerusform>
            <numerusform>In %1 von %n Wochen war das Ziel erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1, %2 of %n weeks with a score</source>
        <translation>
            <numerusform>im Mittel %1, %2 von %n Woche mit Punkten</numerusform>
            <numerusform>im Mittel %1, %2 von %n Wochen mit Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n doses ticked</source>
        <translation>
            <numerusform>%1 von %n Dosis abgehakt</numerusform>
            <numerusform>%1 von %n Dosen abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target</comment>
        <translation>keins</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all weeks</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing is logged in these weeks.</source>
        <translation>In diesen Wochen ist nichts erfasst.</translation>
    </message>
    <message>
        <source>What you log under Today is gathered here week by week: amounts, movement and your score, each beside its target.</source>
        <translation>Was Sie unter „Heute“ erfassen, sammelt sich hier Woche für Woche: Mengen, Bewegung und Ihre Punkte, jeweils neben dem Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsCard</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Vitamin D in</source>
        <translation>Vitamin D in</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>IE</translation>
    </message>
    <message>
        <source>µg</source>
        <translation>µg</translation>
    </message>
    <message>
        <source>When a day begins</source>
        <translation>Wann ein Tag beginnt</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>With a later hour, a snack in the night still belongs to the day before. It only decides what &apos;today&apos; means; nothing that is written down moves.</source>
        <translation>Mit einer späteren Stunde gehört ein Imbiss in der Nacht noch zum Tag davor. Das legt nur fest, was „heute“ heißt; was eingetragen ist, bleibt, wo es ist.</translation>
    </message>
</context>
<context>
    <name>WeekCharts</name>
    <message>
        <source>not logged</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>mean at least %1, %2</source>
        <translation>im Mittel mindestens %1, %2</translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <comment>amount, target</comment>
        <translation>im Mittel %1, %2</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>, %1 %2, %3 from food, %4 from supplements</source>
        <comment>amount, unit, parts</comment>
        <translation>, %1 %2, %3 aus Essen, %4 aus Präparaten</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>status</comment>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 %2 min</source>
        <comment>what and how long</comment>
        <translation>%1 %2 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, sessions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>kinds of movement</comment>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, target, unit</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>No movement is logged in this week.</source>
        <translation>In dieser Woche ist keine Bewegung erfasst.</translation>
    </message>
    <message>
        <source>%1 min of it light, which does not count towards the target.</source>
        <translation>%1 min davon leicht, was für das Ziel nicht zählt.</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>Ziel %1–%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 · strength on %2</source>
        <comment>minutes, days</comment>
        <translation>%1 · Kraft: %2</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>mit Gewichts­belastung</translation>
    </message>
    <message>
        <source>weight-bearing and resistance</source>
        <translation>mit Gewichts­belastung und Kraft</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minutes, %3</source>
        <comment>day, what, minutes, effort</comment>
        <translation>
            <numerusform>%1, %2, %n Minute, %3</numerusform>
            <numerusform>%1, %2, %n Minuten, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week before: %1 min, strength on %n days.</source>
        <translation>
            <numerusform>Woche davor: %1 min, Kraft an %n Tag.</numerusform>
            <numerusform>Woche davor: %1 min, Kraft an %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minutes</source>
        <comment>kind of movement, number</comment>
        <translation>
            <numerusform>%1 %n Minute</numerusform>
            <numerusform>%1 %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week before: no movement is logged.</source>
        <translation>Woche davor: keine Bewegung eingetragen.</translation>
    </message>
    <message>
        <source>Chart of %1, %2.</source>
        <comment>title, summary</comment>
        <translation>Diagramm: %1, %2.</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Previous week</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>The score reflects logged habits, not bone strength.</source>
        <translation>Die Punktzahl spiegelt erfasste Gewohnheiten, nicht die Festigkeit der Knochen.</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <source>Nothing is logged in this week. What you write into the line on Today, or copy from another day, is drawn here; four logged days give a score.</source>
        <translation>In dieser Woche ist nichts eingetragen. Was Sie auf der Seite Heute in die Zeile schreiben oder von einem anderen Tag kopieren, wird hier gezeichnet; vier Tage mit Einträgen ergeben Punkte.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>cup</source>
        <comment>a measure</comment>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>glass</source>
        <comment>a measure</comment>
        <translation>Glas</translation>
    </message>
    <message>
        <source>tablespoon</source>
        <comment>a measure</comment>
        <translation>Esslöffel</translation>
    </message>
    <message>
        <source>teaspoon</source>
        <comment>a measure</comment>
        <translation>Teelöffel</translation>
    </message>
    <message>
        <source>slice</source>
        <comment>a measure</comment>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>piece</source>
        <comment>a measure</comment>
        <translation>Stück</translation>
    </message>
    <message>
        <source>serving</source>
        <comment>a measure</comment>
        <translation>Portion</translation>
    </message>
    <message>
        <source>handful</source>
        <comment>a measure</comment>
        <translation>Handvoll</translation>
    </message>
    <message>
        <source>can</source>
        <comment>a measure</comment>
        <translation>Dose</translation>
    </message>
    <message>
        <source>tablet</source>
        <comment>a measure</comment>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>portion</source>
        <comment>a measure</comment>
        <translation>Ration</translation>
    </message>
    <message>
        <source>This name cannot be stored. Write 1 to 500 letters.</source>
        <translation>Dieser Name lässt sich nicht speichern. Schreiben Sie 1 bis 500 Buchstaben.</translation>
    </message>
    <message>
        <source>A serving weighs more than 0 g and at most 10 kg.</source>
        <translation>Eine Portion wiegt mehr als 0 g und höchstens 10 kg.</translation>
    </message>
    <message>
        <source>A serving has more than 0 ml and at most 10 l.</source>
        <translation>Eine Portion hat mehr als 0 ml und höchstens 10 l.</translation>
    </message>
    <message>
        <source>Please say what a serving weighs: without it nobody can tell what 100 g contain.</source>
        <translation>Bitte sagen Sie, was eine Portion wiegt: Sonst weiß niemand, was 100 g enthalten.</translation>
    </message>
    <message>
        <source>Please say how many millilitres a serving has: without it nobody can tell what 100 ml weigh.</source>
        <translation>Bitte sagen Sie, wie viele Milliliter eine Portion hat: Sonst weiß niemand, was 100 ml wiegen.</translation>
    </message>
    <message>
        <source>So many millilitres cannot weigh that much or that little.</source>
        <translation>So viele Milliliter können nicht so viel oder so wenig wiegen.</translation>
    </message>
    <message>
        <source>A measure weighs more than 0 g and at most 10 kg.</source>
        <translation>Ein Maß wiegt mehr als 0 g und höchstens 10 kg.</translation>
    </message>
    <message>
        <source>A measure has one weight; that of a serving stands above.</source>
        <translation>Ein Maß hat ein einziges Gewicht; das einer Portion steht oben.</translation>
    </message>
    <message>
        <source>%1 cannot be below zero.</source>
        <translation>%1 kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>%1: this is more than the food weighs, or more than anybody takes. Please check the unit.</source>
        <translation>%1: Das ist mehr, als das Lebensmittel wiegt, oder mehr, als irgendjemand nimmt. Bitte prüfen Sie die Einheit.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days of the week</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mittags</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>dose %1</source>
        <comment>the second of three a day</comment>
        <translation>%1. Dosis</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a schedule</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamin D</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation>Vitamin K2</translation>
    </message>
    <message>
        <source>Vitamin K1</source>
        <translation>Vitamin K1</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>Sugars</source>
        <translation>Zucker</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>calcium</source>
        <comment>within a sentence</comment>
        <translation>Calcium</translation>
    </message>
    <message>
        <source>vitamin D</source>
        <comment>within a sentence</comment>
        <translation>Vitamin D</translation>
    </message>
    <message>
        <source>magnesium</source>
        <comment>within a sentence</comment>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>vitamin K2</source>
        <comment>within a sentence</comment>
        <translation>Vitamin K2</translation>
    </message>
    <message>
        <source>vitamin K1</source>
        <comment>within a sentence</comment>
        <translation>Vitamin K1</translation>
    </message>
    <message>
        <source>protein</source>
        <comment>within a sentence</comment>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>sodium</source>
        <comment>within a sentence</comment>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>sugars</source>
        <comment>within a sentence</comment>
        <translation>Zucker</translation>
    </message>
    <message>
        <source>alcohol</source>
        <comment>within a sentence</comment>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Zwischendurch</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderat</translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation>intensiv</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>über dem Bereich</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>mit Gewichts­belastung</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>over 2 kg: is that right?</source>
        <translation>über 2 kg: stimmt das?</translation>
    </message>
    <message>
        <source>above the daily limit of this nutrient</source>
        <translation>über der Tagesgrenze für diesen Nährstoff</translation>
    </message>
    <message>
        <source>over 500 mg calcium at once: more is taken up when it is split</source>
        <translation>über 500 mg Calcium auf einmal: Verteilt wird mehr davon aufgenommen</translation>
    </message>
    <message>
        <source>above the limit of %1 a day</source>
        <translation>über der Grenze von %1 am Tag</translation>
    </message>
    <message>
        <source>with today&apos;s %2 this passes the limit of %1</source>
        <translation>mit den heutigen %2 liegt das über der Grenze von %1</translation>
    </message>
    <message>
        <source>with that day&apos;s %2 this passes the limit of %1</source>
        <translation>mit den %2 jenes Tages liegt das über der Grenze von %1</translation>
    </message>
    <message>
        <source>on a warfarin-type anticoagulant, keep vitamin K steady: ask your clinic first</source>
        <translation>mit einem Gerinnungs­hemmer wie Warfarin die Vitamin-K-Zufuhr gleichmäßig halten: erst die Praxis fragen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>this unit does not fit here</source>
        <translation>diese Einheit passt hier nicht</translation>
    </message>
    <message>
        <source>how much was it?</source>
        <translation>wie viel war es?</translation>
    </message>
    <message>
        <source>which vitamin or mineral, K1 or K2?</source>
        <translation>welches Vitamin oder Mineral, K1 oder K2?</translation>
    </message>
    <message>
        <source>which day is meant, up to today?</source>
        <translation>welcher Tag bis heute ist gemeint?</translation>
    </message>
    <message>
        <source>this is no time of day</source>
        <translation>das ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>how many minutes?</source>
        <translation>wie viele Minuten?</translation>
    </message>
    <message>
        <source>this amount cannot be right</source>
        <translation>diese Menge kann nicht stimmen</translation>
    </message>
    <message>
        <source>nothing to log</source>
        <translation>nichts zu erfassen</translation>
    </message>
    <message>
        <source>too long: at most 10,000 characters</source>
        <translation>zu lang: höchstens 10 000 Zeichen</translation>
    </message>
    <message>
        <source>this text cannot be read</source>
        <translation>dieser Text lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Eine Menge</translation>
    </message>
    <message>
        <source>%1: nobody takes that much.</source>
        <translation>%1: So viel nimmt niemand.</translation>
    </message>
    <message>
        <source>This is no real day. Write it as 2026-11-23.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie ihn als 2026-11-23.</translation>
    </message>
    <message>
        <source>The day is before 1900.</source>
        <translation>Der Tag liegt vor 1900.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 08:30.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie als 08:30.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is too long: at most 500 characters.</source>
        <translation>Der Name ist zu lang: höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>The note is too long: at most 10 000 characters.</source>
        <translation>Die Notiz ist zu lang: höchstens 10 000 Zeichen.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be stored.</source>
        <translation>Im Namen ist ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>A portion is more than 0 g and at most 10 kg.</source>
        <translation>Eine Portion ist mehr als 0 g und höchstens 10 kg.</translation>
    </message>
    <message>
        <source>Minutes go from 1 to 1440.</source>
        <translation>Möglich sind 1 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>This week is not over yet. Its score comes when its last day is complete.</source>
        <translation>Diese Woche ist noch nicht vorbei. Ihre Punkte kommen, wenn ihr letzter Tag vollständig ist.</translation>
    </message>
    <message>
        <source>A score needs at least %1 logged days; this week has %2 so far. A day you remember can still be added.</source>
        <translation>Für Punkte braucht es mindestens %1 erfasste Tage; diese Woche hat bisher %2. Ein Tag, an den Sie sich erinnern, lässt sich noch nachtragen.</translation>
    </message>
    <message>
        <source>There is no target to score this week against.</source>
        <translation>Es gibt kein Ziel, an dem sich diese Woche messen ließe.</translation>
    </message>
    <message>
        <source>Taken back: what was logged</source>
        <translation>Zurückgenommen: was eingetragen wurde</translation>
    </message>
    <message>
        <source>Taken back: the change of an entry</source>
        <translation>Zurückgenommen: die Änderung eines Eintrags</translation>
    </message>
    <message>
        <source>Taken back: the deletion</source>
        <translation>Zurückgenommen: das Löschen</translation>
    </message>
    <message>
        <source>Taken back: the mark on the day</source>
        <translation>Zurückgenommen: die Markierung des Tages</translation>
    </message>
    <message>
        <source>Taken back: the tick</source>
        <translation>Zurückgenommen: der Haken</translation>
    </message>
    <message>
        <source>Taken back: the change of a routine</source>
        <translation>Zurückgenommen: die Änderung einer regelmäßigen Einnahme</translation>
    </message>
    <message>
        <source>Taken back: the change of an own food</source>
        <translation>Zurückgenommen: die Änderung eines eigenen Lebensmittels</translation>
    </message>
    <message>
        <source>Taken back: the change of a saved meal</source>
        <translation>Zurückgenommen: die Änderung einer gespeicherten Mahlzeit</translation>
    </message>
    <message>
        <source>Taken back: the change of the targets</source>
        <translation>Zurückgenommen: die Änderung der Ziele</translation>
    </message>
    <message>
        <source>Taken back: what was imported</source>
        <translation>Zurückgenommen: was übernommen wurde</translation>
    </message>
    <message>
        <source>Taken back: the change in the settings</source>
        <translation>Zurückgenommen: die Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>Taken back: the last change</source>
        <translation>Zurückgenommen: die letzte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks: %1</source>
        <translation>
            <numerusform>jede Woche: %1</numerusform>
            <numerusform>alle %n Wochen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>einmal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the change of a favourite</source>
        <translation>Zurückgenommen: die Änderung eines Favoriten</translation>
    </message>
    <message>
        <source>which of these was it?</source>
        <translation>was davon war es?</translation>
    </message>
    <message>
        <source>a medicine: add it as a routine, then its doses can be logged here</source>
        <translation>ein Medikament: Tragen Sie es als regelmäßige Einnahme ein, dann lassen sich seine Dosen hier erfassen</translation>
    </message>
    <message>
        <source>a routine: its name alone logs a dose</source>
        <translation>eine regelmäßige Einnahme: Ihr Name allein erfasst eine Dosis</translation>
    </message>
    <message>
        <source>what does its label state? Such as: calcium 200 mg + D3 400 IU</source>
        <translation>was steht auf dem Etikett? Zum Beispiel: Calcium 200 mg + D3 400 IE</translation>
    </message>
    <message>
        <source>how often is for a routine; here, log what was had or done this time</source>
        <translation>wie oft, gehört zu einer regelmäßigen Einnahme; hier steht, was es dieses Mal war</translation>
    </message>
    <message>
        <source>a body weight: the page Bone keeps it, as an event</source>
        <translation>ein Körpergewicht: Es gehört als Ereignis auf die Seite „Knochen“</translation>
    </message>
    <message>
        <source>is it in what stands before it? If not, put a comma in front</source>
        <translation>steckt es schon in dem davor? Wenn nicht, ein Komma davorsetzen</translation>
    </message>
    <message>
        <source>not tracked: of supplements, osteon tracks calcium, magnesium, vitamin D and vitamin K</source>
        <translation>nicht erfasst: von Präparaten erfasst osteon Calcium, Magnesium, Vitamin D und Vitamin K</translation>
    </message>
    <message>
        <source>read as the weight of the mineral itself</source>
        <translation>als Gewicht des Minerals selbst gelesen</translation>
    </message>
</context>
<context>
    <name>WorkPopup</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>osteon::AmountFieldModel</name>
    <message>
        <source>This is no number. Leave it empty if it is not known.</source>
        <translation>Das ist keine Zahl. Lassen Sie es leer, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Thousands or decimals? Write it without a separator.</source>
        <translation>Tausenderpunkt oder Komma? Schreiben Sie die Zahl ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
</context>
<context>
    <name>osteon::BoneView</name>
    <message>
        <source>Deleted from the bone record</source>
        <translation>Aus den Knochendaten gelöscht</translation>
    </message>
</context>
<context>
    <name>osteon::ChipModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>ticked already on this day</source>
        <translation>an diesem Tag schon abgehakt</translation>
    </message>
    <message>
        <source>dose of your routine</source>
        <translation>Dosis Ihrer regelmäßigen Einnahme</translation>
    </message>
    <message>
        <source>dose of your routine, %1</source>
        <translation>Dosis Ihrer regelmäßigen Einnahme, %1</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>Lesart %1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>osteon::DayField</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a field, as one types it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>osteon::Diary</name>
    <message>
        <source>this has been deleted by another program.</source>
        <translation>das hat ein anderes Programm gelöscht.</translation>
    </message>
    <message>
        <source>this entry has been deleted by another program.</source>
        <translation>diesen Eintrag hat ein anderes Programm gelöscht.</translation>
    </message>
</context>
<context>
    <name>osteon::DiaryTable</name>
    <message>
        <source>This is the file of the diary itself. Choose another name.</source>
        <translation>Das ist die Datei des Tagebuchs selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is no table that osteon has saved, so nothing was imported.</source>
        <translation>Das ist keine Tabelle, die osteon gespeichert hat; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Units and days</source>
        <translation>Einheiten und Tage</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Regelmäßiges</translation>
    </message>
    <message>
        <source>Own foods</source>
        <translation>Eigene Lebensmittel</translation>
    </message>
    <message>
        <source>Saved meals</source>
        <translation>Gespeicherte Mahlzeiten</translation>
    </message>
    <message>
        <source>Foods and tablets</source>
        <translation>Essen und Tabletten</translation>
    </message>
    <message>
        <source>Doses of routines</source>
        <translation>Dosen regelmäßiger Einnahmen</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation>Kommende Termine</translation>
    </message>
    <message>
        <source>Days marked complete</source>
        <translation>Als vollständig markierte Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because the diary says something else there</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n ausgelassen, weil das Tagebuch dort etwas anderes sagt</numerusform>
            <numerusform>%n ausgelassen, weil das Tagebuch dort etwas anderes sagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries from %1 to %2</source>
        <comment>first day, last day</comment>
        <translation>Einträge von %1 bis %2</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Darin ist nichts Neues.</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>Die Tabelle ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The table is being saved …</source>
        <translation>Die Tabelle wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n things imported</source>
        <translation>
            <numerusform>%n Eintrag übernommen</numerusform>
            <numerusform>%n Einträge übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read …</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>The table is being imported …</source>
        <translation>Die Tabelle wird übernommen …</translation>
    </message>
</context>
<context>
    <name>osteon::DueModel</name>
    <message>
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>as needed, %1 today</source>
        <translation>bei Bedarf, heute %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dose and time of day</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>osteon::EntryCopier</name>
    <message>
        <source>the whole day</source>
        <translation>der ganze Tag</translation>
    </message>
    <message>
        <source>There is nothing to copy: what “Due” logged is ticked on its own day.</source>
        <translation>Es gibt nichts zu kopieren: Was über „Fällig“ erfasst wurde, wird an seinem eigenen Tag abgehakt.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between names of entries</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>This is the day that is copied.</source>
        <translation>Das ist der Tag, der kopiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries to %1</source>
        <translation>
            <numerusform>%n Eintrag kopiert auf %1</numerusform>
            <numerusform>%n Einträge kopiert auf %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::EntryEditor</name>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>portion</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>The note has a character that cannot be stored.</source>
        <translation>In der Notiz ist ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>%1 is a favourite now</source>
        <translation>%1 gehört jetzt zu den Favoriten</translation>
    </message>
    <message>
        <source>Taken from the favourites</source>
        <translation>Aus den Favoriten genommen</translation>
    </message>
</context>
<context>
    <name>osteon::EntryModel</name>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <comment>duration and intensity</comment>
        <translation>%1 min, %2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>osteon::FavouriteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>portion, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>osteon::FoodImport</name>
    <message>
        <source>Please name the zip or the folder first.</source>
        <translation>Bitte nennen Sie zuerst das ZIP-Archiv oder den Ordner.</translation>
    </message>
    <message>
        <source>The import was cancelled. Everything is as it was.</source>
        <translation>Das Übernehmen wurde abgebrochen. Alles ist wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported foods are searched too.</source>
        <translation>
            <numerusform>%Ln übernommenes Lebensmittel wird mit durchsucht.</numerusform>
            <numerusform>%Ln übernommene Lebensmittel werden mit durchsucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::FoodsView</name>
    <message>
        <source>Taken from the favourites</source>
        <translation>Aus den Favoriten genommen</translation>
    </message>
</context>
<context>
    <name>osteon::GapModel</name>
    <message>
        <source>+%1 %2</source>
        <comment>amount and nutrient: +240 mg calcium</comment>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Log %1: %2</source>
        <comment>portion, what it adds</comment>
        <translation>%1 eintragen: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n times in %1 days</source>
        <comment>how often it was eaten</comment>
        <translation>
            <numerusform>einmal in %1 Tagen</numerusform>
            <numerusform>%n-mal in %1 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::GapView</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>osteon::GlossaryModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <comment>2 of 34 words</comment>
        <translation>
            <numerusform>%1 von %n Wort</numerusform>
            <numerusform>%1 von %n Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is spelt like &apos;%1&apos;. Try the beginning of the word only, such as &apos;osteo&apos;, or what it is about, such as &apos;scan&apos;.</source>
        <translation>Kein Wort hier schreibt sich wie „%1“. Versuchen Sie nur den Anfang des Wortes, etwa „osteo“, oder worum es geht, etwa „Messung“.</translation>
    </message>
</context>
<context>
    <name>osteon::JournalPlace</name>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from %1 to %2</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%n Eintrag, von %1 bis %2</numerusform>
            <numerusform>%n Einträge, von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is saved: %1</source>
        <translation>Die Sicherung ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The backup is being saved …</source>
        <translation>Die Sicherung wird gespeichert …</translation>
    </message>
    <message>
        <source>The backup holds %1. It takes the place of the diary you have now, which holds %2. What you have now is kept beside it, and you can put it back.</source>
        <translation>Inhalt der Sicherung: %1. Sie tritt an die Stelle Ihres jetzigen Tagebuchs mit diesem Inhalt: %2. Das jetzige wird daneben aufbewahrt, und Sie können es zurückholen.</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>The diary is as it was in %1. The one before is kept as %2.</source>
        <translation>Das Tagebuch ist wie in %1. Das vorige wird als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The diary is as it was before. The restored one is kept as %1.</source>
        <translation>Das Tagebuch ist wie zuvor. Das zurückgeholte wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The diary is being checked …</source>
        <translation>Das Tagebuch wird geprüft …</translation>
    </message>
    <message>
        <source>The diary is whole: every entry can be read.</source>
        <translation>Das Tagebuch ist unversehrt: Jeder Eintrag lässt sich lesen.</translation>
    </message>
</context>
<context>
    <name>osteon::LabelFieldModel</name>
    <message>
        <source>= %1, of %2 a day</source>
        <comment>325 mg, of 1300 mg a day</comment>
        <translation>= %1, von %2 am Tag</translation>
    </message>
    <message>
        <source>= %1 sodium</source>
        <translation>= %1 Natrium</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>an amount in another unit</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>osteon::Language</name>
    <message>
        <source>as the system</source>
        <translation>wie im System</translation>
    </message>
</context>
<context>
    <name>osteon::LearnView</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What the words in letters and on packets mean</source>
        <translation>Was die Wörter in Befunden und auf Packungen bedeuten</translation>
    </message>
</context>
<context>
    <name>osteon::LogLine</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Saved 2 entries, for Sunday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “%1”: %2.</source>
        <translation>Noch ist nichts gespeichert. „%1“: %2.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “%1” is ticked already on this day; take it out of the line.</source>
        <translation>Noch ist nichts gespeichert. „%1“ ist an diesem Tag schon abgehakt; nehmen Sie es aus der Zeile.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. %1</source>
        <translation>Noch ist nichts gespeichert. %1</translation>
    </message>
    <message>
        <source>Nothing is saved yet: there is no entry in this line.</source>
        <translation>Noch ist nichts gespeichert: In dieser Zeile ist kein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation>
            <numerusform>%n Eintrag gespeichert</numerusform>
            <numerusform>%n Einträge gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::MealLogger</name>
    <message>
        <source>Write a number above 0 and at most %1.</source>
        <translation>Schreiben Sie eine Zahl über 0 und höchstens %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a food, why so much of it cannot be stored</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>osteon::Notice</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>osteon::OwnFoodEditor</name>
    <message>
        <source>Added %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 is not offered any more</source>
        <translation>%1 wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 wird wieder angeboten</translation>
    </message>
    <message>
        <source>Deleted %1; what you logged of it stays</source>
        <translation>%1 gelöscht; was Sie davon erfasst haben, bleibt</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Another of your foods has this name already. Choose another name, or change that food.</source>
        <translation>Ein anderes Ihrer Lebensmittel heißt schon so. Wählen Sie einen anderen Namen oder ändern Sie jenes.</translation>
    </message>
</context>
<context>
    <name>osteon::OwnFoodModel</name>
    <message>
        <source>per serving (%1 g)</source>
        <translation>je Portion (%1 g)</translation>
    </message>
    <message>
        <source>per 100 ml</source>
        <translation>je 100 ml</translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation>je 100 g</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>per 100 g: calcium …</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not offered any more · %1</source>
        <translation>nicht mehr angeboten · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a food, detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>osteon::OwnTargetEditor</name>
    <message>
        <source>%1 a week</source>
        <comment>unit</comment>
        <translation>%1 in der Woche</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>unit</comment>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <comment>name and target</comment>
        <translation>Gespeichert: %1, %2</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Schreiben Sie den Tag als 2026-11-23.</translation>
    </message>
    <message>
        <source>Is that thousands or decimals? Write it without the separator.</source>
        <translation>Tausenderpunkt oder Komma? Schreiben Sie die Zahl ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>Write a number such as 1000.</source>
        <translation>Schreiben Sie eine Zahl, zum Beispiel 1000.</translation>
    </message>
</context>
<context>
    <name>osteon::PartModel</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>part, per cent, reason</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, target, unit</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>mean at least %1, %2</source>
        <comment>amount, target</comment>
        <translation>im Mittel mindestens %1, %2</translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <comment>amount, target</comment>
        <translation>im Mittel %1, %2</translation>
    </message>
</context>
<context>
    <name>osteon::ProfileEditor</name>
    <message>
        <source>Write the year with four digits, from 1900 to %1.</source>
        <translation>Schreiben Sie das Jahr mit vier Ziffern, von 1900 bis %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>osteon::RecordEditor</name>
    <message>
        <source>Saved in the bone record</source>
        <translation>In den Knochendaten gespeichert</translation>
    </message>
    <message>
        <source>Changed in the bone record</source>
        <translation>In den Knochendaten geändert</translation>
    </message>
    <message>
        <source>This is an unusual figure. Please check it and its unit; if it is right, save it once more.</source>
        <translation>Das ist eine ungewöhnliche Zahl. Bitte prüfen Sie sie und ihre Einheit; wenn sie stimmt, speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>osteon::ReminderView</name>
    <message>
        <source>In the morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>Mittags</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Zur Nacht</translation>
    </message>
    <message>
        <source>There is no desktop session here that could show a notification.</source>
        <translation>Hier gibt es keine Desktop-Sitzung, die eine Mitteilung zeigen könnte.</translation>
    </message>
    <message>
        <source>This desktop has no service for notifications, so none can be shown.</source>
        <translation>Dieser Desktop hat keinen Dienst für Mitteilungen, deshalb kann keine gezeigt werden.</translation>
    </message>
    <message>
        <source>While the sample diary is shown, nobody is reminded of anything.</source>
        <translation>Solange das Beispieltagebuch gezeigt wird, wird niemand an etwas erinnert.</translation>
    </message>
    <message>
        <source>The next reminder today: %1.</source>
        <translation>Die nächste Erinnerung heute: %1.</translation>
    </message>
    <message>
        <source>No further reminder comes today.</source>
        <translation>Heute kommt keine Erinnerung mehr.</translation>
    </message>
    <message>
        <source>Write a time such as %1.</source>
        <translation>Schreiben Sie eine Uhrzeit wie %1.</translation>
    </message>
    <message>
        <source>Quiet hours end at another time than they begin.</source>
        <translation>Die Ruhezeit endet zu einer anderen Zeit, als sie beginnt.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If there is nothing to see, it may be set not to disturb.</source>
        <translation>Der Desktop hat sie angenommen. Wenn nichts zu sehen ist, ist er vielleicht auf „Nicht stören“ gestellt.</translation>
    </message>
    <message>
        <source>This cannot be kept after the window is closed: its file of settings cannot be written.</source>
        <translation>Das bleibt nicht erhalten, wenn das Fenster geschlossen wird: Seine Datei mit den Einstellungen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>quiet hours</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>quiet hours</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>In the quiet hours, so it comes at %1.</source>
        <translation>Fällt in die Ruhezeit und kommt deshalb um %1.</translation>
    </message>
    <message>
        <source>In the quiet hours, which end on the next day, so it does not come.</source>
        <translation>Fällt in die Ruhezeit, die erst am nächsten Tag endet, und kommt deshalb nicht.</translation>
    </message>
</context>
<context>
    <name>osteon::RepeatModel</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on Friday</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Breakfast as %1</source>
        <comment>yesterday</comment>
        <translation>Frühstück wie %1</translation>
    </message>
    <message>
        <source>Lunch as %1</source>
        <comment>yesterday</comment>
        <translation>Mittagessen wie %1</translation>
    </message>
    <message>
        <source>Dinner as %1</source>
        <comment>yesterday</comment>
        <translation>Abendessen wie %1</translation>
    </message>
    <message>
        <source>Snack as %1</source>
        <comment>yesterday</comment>
        <translation>Zwischendurch wie %1</translation>
    </message>
    <message>
        <source>The whole day as yesterday</source>
        <translation>Der ganze Tag wie gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Log again: %1, %2</source>
        <comment>title, detail</comment>
        <translation>Noch einmal eintragen: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::RoutineEditor</name>
    <message>
        <source>Added %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Write a whole number, such as 2.</source>
        <translation>Schreiben Sie eine ganze Zahl, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>This is too long, or has a character that cannot be stored.</source>
        <translation>Das ist zu lang oder hat ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>One of the amounts is more than anybody takes, or below zero.</source>
        <translation>Eine der Mengen ist mehr, als irgendjemand nimmt, oder unter null.</translation>
    </message>
    <message>
        <source>The interval goes from 1 to 366.</source>
        <translation>Der Abstand reicht von 1 bis 366.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>An aromatase inhibitor or a bone medicine is a medicine, not a supplement.</source>
        <translation>Ein Aromatasehemmer oder ein Knochenmedikament ist ein Medikament, kein Präparat.</translation>
    </message>
</context>
<context>
    <name>osteon::RoutineModel</name>
    <message>
        <source>, </source>
        <comment>between dose and schedule</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>osteon::RoutineView</name>
    <message>
        <source>Ticked %1</source>
        <translation>Abgehakt: %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>%1 is marked as not taken</source>
        <translation>%1 ist als nicht genommen markiert</translation>
    </message>
    <message numerus="yes">
        <source>Ticked %n</source>
        <translation>
            <numerusform>%n abgehakt</numerusform>
            <numerusform>%n abgehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1; what was ticked stays</source>
        <translation>%1 gelöscht; was abgehakt wurde, bleibt</translation>
    </message>
</context>
<context>
    <name>osteon::SavedMealEditor</name>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved the meal %1</source>
        <translation>Mahlzeit gespeichert: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Deleted %1; what you logged with it stays</source>
        <translation>%1 gelöscht; was Sie damit erfasst haben, bleibt</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>Schreiben Sie eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>This name cannot be stored. Write 1 to 500 letters.</source>
        <translation>Dieser Name lässt sich nicht speichern. Schreiben Sie 1 bis 500 Buchstaben.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be saved.</source>
        <translation>Darin ist nichts, was sich speichern lässt.</translation>
    </message>
    <message>
        <source>Another saved meal has this name already. Choose another name.</source>
        <translation>Eine andere gespeicherte Mahlzeit heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>osteon::SavedMealModel</name>
    <message>
        <source>; </source>
        <comment>between the foods of a meal</comment>
        <translation>; </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line about a meal</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>calcium at least 402 mg</comment>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calcium 402 mg</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a meal, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>makes %n servings</source>
        <translation>
            <numerusform>ergibt %n Portion</numerusform>
            <numerusform>ergibt %n Portionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::SettingsView</name>
    <message>
        <source>A capsule of 1000 IU is shown as %1.</source>
        <translation>Eine Kapsel mit 1000 IE wird als %1 gezeigt.</translation>
    </message>
    <message>
        <source>For the diary, today is %1.</source>
        <translation>Für das Tagebuch ist heute %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>osteon::SummaryExport</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF with a password</source>
        <translation>PDF mit Kennwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>FHIR, for a clinic</source>
        <translation>FHIR, für eine Klinik</translation>
    </message>
    <message>
        <source>Without a password anybody could read it. Type one here, or choose PDF.</source>
        <translation>Ohne Kennwort könnte jeder sie lesen. Geben Sie hier eines ein oder wählen Sie PDF.</translation>
    </message>
    <message>
        <source>This password is too long; up to about a hundred letters can be used.</source>
        <translation>Dieses Kennwort ist zu lang; es gehen bis zu etwa hundert Buchstaben.</translation>
    </message>
    <message>
        <source>Write here where the file is to be.</source>
        <translation>Schreiben Sie hier, wo die Datei sein soll.</translation>
    </message>
    <message>
        <source>This is the file of the diary itself. Choose another name.</source>
        <translation>Das ist die Datei des Tagebuchs selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Sie liegt in %1.</translation>
    </message>
</context>
<context>
    <name>osteon::SummaryView</name>
    <message>
        <source>since the last visit</source>
        <translation>seit dem letzten Termin</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>own days</source>
        <translation>eigene Tage</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Zufuhr</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>Knochendichte</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Falls and symptoms</source>
        <translation>Stürze und Beschwerden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn so: %1.</translation>
    </message>
    <message>
        <source>This is later than the last day.</source>
        <translation>Das ist später als der letzte Tag.</translation>
    </message>
    <message>
        <source>This is more than twenty years before the last day.</source>
        <translation>Das ist mehr als zwanzig Jahre vor dem letzten Tag.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <comment>a period, how many pages it takes</comment>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TargetModel</name>
    <message>
        <source>range %1–%2 %3</source>
        <comment>from, to, unit</comment>
        <translation>Bereich %1–%2 %3</translation>
    </message>
    <message>
        <source>target %1 %2</source>
        <comment>target and unit</comment>
        <translation>Ziel %1 %2</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <comment>limit and unit</comment>
        <translation>Grenze %1 %2</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, amount, target</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>status</comment>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, %1 from supplements</source>
        <translation>, %1 aus Präparaten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>reached this week</source>
        <translation>diese Woche erreicht</translation>
    </message>
    <message>
        <source>week so far</source>
        <translation>Woche bisher</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, amount, target, status</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>osteon::TargetSettings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (source)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, from when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Schreiben Sie den Tag als 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 holds from %2</source>
        <comment>plan, day</comment>
        <translation>%1 gilt ab %2</translation>
    </message>
    <message>
        <source>From today a vigorous minute counts twice</source>
        <translation>Ab heute zählt eine intensive Minute doppelt</translation>
    </message>
    <message>
        <source>From today every minute counts once</source>
        <translation>Ab heute zählt jede Minute einfach</translation>
    </message>
    <message>
        <source>vigorous minutes count twice</source>
        <translation>intensive Minuten zählen doppelt</translation>
    </message>
</context>
<context>
    <name>osteon::TodayView</name>
    <message>
        <source>This day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Heute bisher</translation>
    </message>
    <message>
        <source>%1 is marked complete</source>
        <comment>a day</comment>
        <translation>%1 ist als vollständig markiert</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <comment>a day</comment>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n days complete</source>
        <translation>
            <numerusform>%1 vom letzten %n Tag vollständig</numerusform>
            <numerusform>%1 der letzten %n Tage vollständig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TrendsView</name>
    <message numerus="yes">
        <source>%1 of %n days logged</source>
        <translation>
            <numerusform>%1 von %n Tag erfasst</numerusform>
            <numerusform>%1 von %n Tagen erfasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::WeekView</name>
    <message>
        <source>What counted most: on %1 %2 passed its limit.</source>
        <translation>Am meisten zählte: Am %1 lag %2 über der Grenze.</translation>
    </message>
    <message>
        <source>What counted most: on %1 %2 was %3 below its target.</source>
        <translation>Am meisten zählte: Am %1 lag %2 um %3 unter dem Ziel.</translation>
    </message>
    <message>
        <source>What counted most: %1 more minutes of activity.</source>
        <translation>Am meisten zählte: %1 Minuten Bewegung mehr.</translation>
    </message>
    <message>
        <source>What counted most: one more day with strength training.</source>
        <translation>Am meisten zählte: ein Tag mehr mit Krafttraining.</translation>
    </message>
    <message>
        <source>week before %1</source>
        <translation>Woche davor %1</translation>
    </message>
    <message>
        <source>week before: no score</source>
        <translation>Woche davor: keine Punkte</translation>
    </message>
    <message>
        <source>%1 With it: %2 → %3.</source>
        <comment>sentence, score, score after</comment>
        <translation>%1 Damit: %2 → %3.</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>No score. %1</source>
        <translation>Keine Punkte. %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>score, coverage, week before</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days logged</source>
        <translation>
            <numerusform>%1 von %n Tag erfasst</numerusform>
            <numerusform>%1 von %n Tagen erfasst</numerusform>
        </translation>
    </message>
</context>
</TS>
