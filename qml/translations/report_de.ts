<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Summary</name>
    <message>
        <source>Lifestyle summary for a bone-health visit</source>
        <translation>Lebensstil-Übersicht für die Knochensprechstunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a year.</extracomment>
        <translation>geboren %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) logged</source>
        <translation>
            <numerusform>%1 von %n Tag erfasst</numerusform>
            <numerusform>%1 von %n Tagen erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked complete</source>
        <translation>%1 als vollständig markiert</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Patterns of dates, as QLocale::toString() reads them; text in between stands in &apos;…&apos;.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>The first day of a period within one month: &quot;16&quot; of &quot;16 – 22 November 2026&quot;.</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>Intake, mean of logged days</source>
        <translation>Zufuhr, Mittel der erfassten Tage</translation>
    </message>
    <message>
        <source>No intake was logged in this period.</source>
        <translation>In diesem Zeitraum wurde keine Zufuhr erfasst.</translation>
    </message>
    <message>
        <source>Mean a day</source>
        <translation>Mittel pro Tag</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>Tage bekannt</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Gültiges Ziel</translation>
    </message>
    <message>
        <source>Days met</source>
        <translation>Tage erreicht</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Tage darüber</translation>
    </message>
    <message>
        <source>Food / suppl.</source>
        <extracomment>Heading of a narrow column: shares of food and of supplements.</extracomment>
        <translation>Essen / Präp.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
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
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>(changed)</source>
        <extracomment>Beside a target that was another one earlier in the period.</extracomment>
        <translation>(geändert)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suppl.</source>
        <extracomment>A limit that counts supplements only: &quot;350 mg suppl.&quot;</extracomment>
        <translation>%1 Präp.</translation>
    </message>
    <message>
        <source>Days known: logged days with a known amount; the mean is over these. &apos;At least&apos;: some items have no value. Shares: of known amounts.</source>
        <translation>Tage bekannt: Tage mit bekannter Menge; das Mittel gilt für diese. „Mindestens“: manchem Eintrag fehlt der Wert. Anteile: der bekannten Mengen.</translation>
    </message>
    <message>
        <source>Sources: </source>
        <extracomment>Before the sources of the targets, with a space at its end.</extracomment>
        <translation>Quellen: </translation>
    </message>
    <message>
        <source>Activity by week (minutes, moderate and vigorous)</source>
        <translation>Bewegung pro Woche (Minuten, moderat und intensiv)</translation>
    </message>
    <message>
        <source>Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record. Narrow: part of a week.</source>
        <translation>Dunkel: moderat. Hell: intensiv. Gestrichelt: gültiges Ziel. Schraffiert: kein Eintrag. Schmal: Teil einer Woche.</translation>
    </message>
    <message>
        <source>Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record.</source>
        <translation>Dunkel: moderat. Hell: intensiv. Gestrichelt: gültiges Ziel. Schraffiert: kein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>Each figure is the mean of the whole weeks with a record among %n week(s).</source>
        <translation>
            <numerusform>Jede Zahl ist der Wert der ganzen Woche, wenn sie Einträge hat.</numerusform>
            <numerusform>Jede Zahl ist das Mittel der ganzen Wochen mit Einträgen unter %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>In diesem Zeitraum wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>A vigorous minute counts as two, as the plan in force says.</source>
        <translation>Eine intensive Minute zählt doppelt, wie es der gültige Plan vorsieht.</translation>
    </message>
    <message>
        <source>A week&apos;s mean: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %3 days (%4).</source>
        <extracomment>%4 is how many weeks the mean is over.</extracomment>
        <translation>Wochenmittel: %1 min moderat und intensiv, %2 min mit Gewichtsbelastung jeder Intensität, Krafttraining an %3 Tagen (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n whole week(s) with a record</source>
        <translation>
            <numerusform>%n ganze Woche mit Einträgen</numerusform>
            <numerusform>%n ganze Wochen mit Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No whole week with a record. In the period: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %n day(s).</source>
        <translation>
            <numerusform>Keine ganze Woche mit Einträgen. Im Zeitraum: %1 min moderat und intensiv, %2 min mit Gewichtsbelastung jeder Intensität, Krafttraining an %n Tag.</numerusform>
            <numerusform>Keine ganze Woche mit Einträgen. Im Zeitraum: %1 min moderat und intensiv, %2 min mit Gewichtsbelastung jeder Intensität, Krafttraining an %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At or above the target in force: %1.</source>
        <extracomment>%1 is made of the next two, with a semicolon between.</extracomment>
        <translation>Gültiges Ziel erreicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) (%2 min)</source>
        <translation>
            <numerusform>%1 von %n Woche (%2 min)</numerusform>
            <numerusform>%1 von %n Wochen (%2 min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strength %1 of %n week(s) (%2 days)</source>
        <translation>
            <numerusform>Kraft %1 von %n Woche (%2 Tage)</numerusform>
            <numerusform>Kraft %1 von %n Wochen (%2 Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity target in force.</source>
        <translation>Kein Bewegungsziel gültig.</translation>
    </message>
    <message>
        <source>Not in these figures: %1.</source>
        <extracomment>%1 is made of the next two, with a semicolon between.</extracomment>
        <translation>Nicht in diesen Zahlen: %1.</translation>
    </message>
    <message>
        <source>weeks only partly in the period or not over yet: %1</source>
        <translation>Wochen nur teilweise im Zeitraum oder noch nicht zu Ende: %1</translation>
    </message>
    <message>
        <source>weeks without a record: %1</source>
        <translation>Wochen ohne Eintrag: %1</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1 min (moderate %2, vigorous %3)</source>
        <translation>%1 min (moderat %2, intensiv %3)</translation>
    </message>
    <message>
        <source>%1, part of a week</source>
        <translation>%1, Teil einer Woche</translation>
    </message>
    <message>
        <source>Medicines and supplements (regular)</source>
        <translation>Regelmäßige Medikamente und Präparate</translation>
    </message>
    <message>
        <source>Dose and schedule</source>
        <translation>Dosis und Einnahme</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Taken of due</source>
        <extracomment>Heading: how many of the doses that were due were ticked as taken.</extracomment>
        <translation>Genommen von fällig</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>&quot;since 1 Feb 2024&quot;</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>Doses: &quot;81 of 84 (96 %)&quot;.</extracomment>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht abgehakt</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>Doses are counted as ticked in the diary, in this period; %1.</source>
        <extracomment>%1 lists routines whose ticking began later, each in the words of the phrase after the next.</extracomment>
        <translation>Gezählt sind die im Tagebuch abgehakten Dosen dieses Zeitraums; %1.</translation>
    </message>
    <message>
        <source>Doses are counted as ticked in the diary, in this period.</source>
        <translation>Gezählt sind die im Tagebuch abgehakten Dosen dieses Zeitraums.</translation>
    </message>
    <message>
        <source>%1 since the first tick, %2</source>
        <extracomment>&quot;Anastrozole since the first tick, 31 Aug 2026&quot;</extracomment>
        <translation>%1 seit dem ersten Haken, %2</translation>
    </message>
    <message>
        <source>%1 until %2: %3.</source>
        <extracomment>&quot;Calcium citrate until 3 Sep 2026: 2 tablets, every day.&quot;</extracomment>
        <translation>%1 bis %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more medicine(s) or supplement(s)</source>
        <translation>
            <numerusform>und %n weiteres Medikament oder Präparat</numerusform>
            <numerusform>und %n weitere Medikamente oder Präparate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>täglich</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>wöchentlich</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>monatlich</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A schedule: &quot;every week on Mon, Thu&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>einmal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
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
        <source>Bone density (as entered)</source>
        <translation>Knochendichte (wie eingetragen)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <source>Change since the first</source>
        <translation>Änderung seit der ersten</translation>
    </message>
    <message>
        <source>Centre&apos;s least significant change</source>
        <extracomment>The smallest change that the centre can tell from chance, as it says itself.</extracomment>
        <translation>Kleinste signifikante Änderung des Zentrums</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Lendenwirbelsäule</translation>
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
        <source>All scans: %1.</source>
        <extracomment>Device and centre of all scans.</extracomment>
        <translation>Alle Messungen: %1.</translation>
    </message>
    <message>
        <source>no change is given, the device or centre is another one or was not entered.</source>
        <translation>keine Änderung angegeben, weil Gerät oder Zentrum ein anderes ist oder nicht eingetragen wurde.</translation>
    </message>
    <message>
        <source>no change is given, the region is another one.</source>
        <translation>keine Änderung angegeben, weil der Messbereich ein anderer ist.</translation>
    </message>
    <message>
        <source>change since %1, the first scan with this device.</source>
        <extracomment>The first scan with the same device at the same centre was a later one.</extracomment>
        <translation>Änderung seit %1, der ersten Messung mit diesem Gerät.</translation>
    </message>
    <message>
        <source>Device, centre</source>
        <extracomment>Heading, where the scans were made on different ones.</extracomment>
        <translation>Gerät, Zentrum</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more scan(s) between the first and these.</source>
        <translation>
            <numerusform>%1: und %n weitere Messung zwischen der ersten und diesen.</numerusform>
            <numerusform>%1: und %n weitere Messungen zwischen der ersten und diesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more site(s)</source>
        <translation>
            <numerusform>und %n weiterer Messort</numerusform>
            <numerusform>und %n weitere Messorte</numerusform>
        </translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Laboratory&apos;s range</source>
        <translation>Bereich des Labors</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Testverfahren</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>Nüchtern</translation>
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
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Calcium, blood</source>
        <translation>Calcium im Blut</translation>
    </message>
    <message>
        <source>PTH</source>
        <translation>Parathormon (PTH)</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier value(s)</source>
        <translation>
            <numerusform>und %n früherer Wert</numerusform>
            <numerusform>und %n frühere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Falls, fractures, symptoms</source>
        <translation>Stürze, Brüche, Beschwerden</translation>
    </message>
    <message>
        <source>No fall entered.</source>
        <translation>Kein Sturz eingetragen.</translation>
    </message>
    <message>
        <source>No fracture entered.</source>
        <translation>Kein Bruch eingetragen.</translation>
    </message>
    <message>
        <source>No symptom entered.</source>
        <translation>Keine Beschwerden eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s): %1.</source>
        <extracomment>%1 lists them with their days.</extracomment>
        <translation>
            <numerusform>%n Sturz: %1.</numerusform>
            <numerusform>%n Stürze: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fracture(s): %1.</source>
        <translation>
            <numerusform>%n Bruch: %1.</numerusform>
            <numerusform>%n Brüche: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>und %n früher</numerusform>
            <numerusform>und %n früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: on %n day(s)</source>
        <extracomment>&quot;Joint stiffness: on 6 days, 2 to 5 of 10, mean 3.5; latest 18 Nov 2026, 2 of 10.&quot;</extracomment>
        <translation>
            <numerusform>%1: an %n Tag</numerusform>
            <numerusform>%1: an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of 10, mean %3</source>
        <translation>%1 bis %2 von 10, Mittel %3</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more symptom(s)</source>
        <translation>
            <numerusform>und %n weitere Beschwerde</numerusform>
            <numerusform>und %n weitere Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>Height: %1.</source>
        <translation>Größe: %1.</translation>
    </message>
    <message>
        <source>Weight: %1.</source>
        <translation>Gewicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more between</source>
        <translation>
            <numerusform>%n weitere dazwischen</numerusform>
            <numerusform>%n weitere dazwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Fragen für den Termin</translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>und %n weitere Frage</numerusform>
            <numerusform>und %n weitere Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates ahead</source>
        <extracomment>Heading, where there are dates to come and no questions.</extracomment>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Nächster Termin: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n later date(s)</source>
        <translation>
            <numerusform>und %n späterer Termin</numerusform>
            <numerusform>und %n spätere Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered: %1.</source>
        <extracomment>%1 lists what the diary has nothing of: &quot;Not entered: bone density, laboratory values.&quot;</extracomment>
        <translation>Nicht eingetragen: %1.</translation>
    </message>
    <message>
        <source>regular medicines and supplements</source>
        <translation>regelmäßige Medikamente und Präparate</translation>
    </message>
    <message>
        <source>bone density scans</source>
        <translation>Knochendichtemessungen</translation>
    </message>
    <message>
        <source>laboratory values</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Target changes in the period</source>
        <translation>Zieländerungen im Zeitraum</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>keine.</translation>
    </message>
    <message>
        <source>own targets</source>
        <translation>eigene Ziele</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <extracomment>&quot;from 1 September 2026: ASCO 2019&quot;</extracomment>
        <translation>ab %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s) before</source>
        <translation>
            <numerusform>und davor %n weitere Änderung</numerusform>
            <numerusform>und davor %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation>Gedruckt am %1.</translation>
    </message>
    <message>
        <source>Personal record written by its owner with osteon. It is not the output of a medical device and draws no medical conclusion. Missing days are not counted as zero.</source>
        <translation>Persönliche Aufzeichnung, von ihrer Besitzerin oder ihrem Besitzer mit osteon geführt. Sie stammt nicht von einem Medizinprodukt und zieht keine medizinischen Schlüsse. Fehlende Tage zählen nicht als null.</translation>
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
        <source>The article osteon is built on</source>
        <extracomment>What the sources and the titles of the presets of targets are called; names of publications stay as they are.</extracomment>
        <translation>Der Artikel, auf dem osteon beruht</translation>
    </message>
    <message>
        <source>ASCO guideline on bone health in cancer survivors, Shapiro et al.</source>
        <translation>Leitlinie der ASCO zur Knochengesundheit nach Krebs, Shapiro et al.</translation>
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
        <translation>American Heart Association und Ernährungsleitlinien der USA</translation>
    </message>
    <message>
        <source>US dietary guidelines, 14 g of alcohol a drink</source>
        <translation>Ernährungsleitlinien der USA, 14 g Alkohol je Getränk</translation>
    </message>
    <message>
        <source>WHO guidelines on physical activity</source>
        <translation>Leitlinien der WHO zur Bewegung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>ASCO 2019</source>
        <translation>ASCO 2019</translation>
    </message>
    <message>
        <source>RDA by age and sex</source>
        <translation>RDA nach Alter und Geschlecht</translation>
    </message>
    <message>
        <source>IU</source>
        <extracomment>International units.</extracomment>
        <translation>IE</translation>
    </message>
    <message>
        <source>set by the owner</source>
        <extracomment>The source of a target that the owner of the record has typed in.</extracomment>
        <translation>selbst eingetragen</translation>
    </message>
    <message>
        <source>; limit: %1</source>
        <extracomment>Behind the source of a target, where the limit has another one: &quot;; limit: IOM 2011&quot;.</extracomment>
        <translation>; Grenze: %1</translation>
    </message>
</context>
</TS>
