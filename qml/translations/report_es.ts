<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Summary</name>
    <message>
        <source>Lifestyle summary for a bone-health visit</source>
        <translation>Resumen de hábitos para la consulta de salud ósea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a year.</extracomment>
        <translation>año de nacimiento %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) logged</source>
        <translation>
            <numerusform>%1 de %n día registrado</numerusform>
            <numerusform>%1 de %n días registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked complete</source>
        <translation>%1 marcados como completos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Patterns of dates, as QLocale::toString() reads them; text in between stands in &apos;…&apos;.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>The first day of a period within one month: &quot;16&quot; of &quot;16 – 22 November 2026&quot;.</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>Intake, mean of logged days</source>
        <translation>Ingesta, media de los días registrados</translation>
    </message>
    <message>
        <source>No intake was logged in this period.</source>
        <translation>En este período no se registró ninguna ingesta.</translation>
    </message>
    <message>
        <source>Mean a day</source>
        <translation>Media al día</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>Días conocidos</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>Objetivo vigente</translation>
    </message>
    <message>
        <source>Days met</source>
        <translation>Días cumplidos</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation>Días por encima</translation>
    </message>
    <message>
        <source>Food / suppl.</source>
        <extracomment>Heading of a narrow column: shares of food and of supplements.</extracomment>
        <translation>Comida / supl.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>(changed)</source>
        <extracomment>Beside a target that was another one earlier in the period.</extracomment>
        <translation>(cambiado)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 de %n día</numerusform>
            <numerusform>%1 de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suppl.</source>
        <extracomment>A limit that counts supplements only: &quot;350 mg suppl.&quot;</extracomment>
        <translation>%1 supl.</translation>
    </message>
    <message>
        <source>Days known: logged days with a known amount; the mean is over these. &apos;At least&apos;: some items have no value. Shares: of known amounts.</source>
        <translation>Días conocidos: con cantidad conocida; la media es de estos. «Al menos»: faltan algunos valores. Proporciones: de las cantidades conocidas.</translation>
    </message>
    <message>
        <source>Sources: </source>
        <extracomment>Before the sources of the targets, with a space at its end.</extracomment>
        <translation>Fuentes: </translation>
    </message>
    <message>
        <source>Activity by week (minutes, moderate and vigorous)</source>
        <translation>Actividad por semana (minutos, moderada e intensa)</translation>
    </message>
    <message>
        <source>Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record. Narrow: part of a week.</source>
        <translation>Oscuro: moderada. Claro: intensa. Línea discontinua: objetivo vigente. Rayado: sin registro. Estrecho: parte de una semana.</translation>
    </message>
    <message>
        <source>Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record.</source>
        <translation>Oscuro: moderada. Claro: intensa. Línea discontinua: objetivo vigente. Rayado: sin registro.</translation>
    </message>
    <message numerus="yes">
        <source>Each figure is the mean of the whole weeks with a record among %n week(s).</source>
        <translation>
            <numerusform>Cada cifra es la de la semana entera, si tiene registro.</numerusform>
            <numerusform>Cada cifra es la media de las semanas enteras con registro de cada %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>En este período no se registró nada.</translation>
    </message>
    <message>
        <source>A vigorous minute counts as two, as the plan in force says.</source>
        <translation>Un minuto intenso cuenta como dos, según el plan vigente.</translation>
    </message>
    <message>
        <source>A week&apos;s mean: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %3 days (%4).</source>
        <extracomment>%4 is how many weeks the mean is over.</extracomment>
        <translation>Media semanal: %1 min de actividad moderada e intensa, %2 min de ejercicio con carga de cualquier intensidad, entrenamiento de fuerza en %3 días (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n whole week(s) with a record</source>
        <translation>
            <numerusform>%n semana entera con registro</numerusform>
            <numerusform>%n semanas enteras con registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No whole week with a record. In the period: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %n day(s).</source>
        <translation>
            <numerusform>Ninguna semana entera con registro. En el período: %1 min de actividad moderada e intensa, %2 min de ejercicio con carga de cualquier intensidad, entrenamiento de fuerza en %n día.</numerusform>
            <numerusform>Ninguna semana entera con registro. En el período: %1 min de actividad moderada e intensa, %2 min de ejercicio con carga de cualquier intensidad, entrenamiento de fuerza en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>At or above the target in force: %1.</source>
        <extracomment>%1 is made of the next two, with a semicolon between.</extracomment>
        <translation>Objetivo vigente alcanzado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) (%2 min)</source>
        <translation>
            <numerusform>%1 de %n semana (%2 min)</numerusform>
            <numerusform>%1 de %n semanas (%2 min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>strength %1 of %n week(s) (%2 days)</source>
        <translation>
            <numerusform>fuerza %1 de %n semana (%2 días)</numerusform>
            <numerusform>fuerza %1 de %n semanas (%2 días)</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity target in force.</source>
        <translation>Sin objetivo de actividad vigente.</translation>
    </message>
    <message>
        <source>Not in these figures: %1.</source>
        <extracomment>%1 is made of the next two, with a semicolon between.</extracomment>
        <translation>No están en estas cifras: %1.</translation>
    </message>
    <message>
        <source>weeks only partly in the period or not over yet: %1</source>
        <translation>semanas solo en parte dentro del período o sin terminar: %1</translation>
    </message>
    <message>
        <source>weeks without a record: %1</source>
        <translation>semanas sin registro: %1</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>%1 min (moderate %2, vigorous %3)</source>
        <translation>%1 min (moderada %2, intensa %3)</translation>
    </message>
    <message>
        <source>%1, part of a week</source>
        <translation>%1, parte de una semana</translation>
    </message>
    <message>
        <source>Medicines and supplements (regular)</source>
        <translation>Medicamentos y suplementos habituales</translation>
    </message>
    <message>
        <source>Dose and schedule</source>
        <translation>Dosis y pauta</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Taken of due</source>
        <extracomment>Heading: how many of the doses that were due were ticked as taken.</extracomment>
        <translation>Tomadas de previstas</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>&quot;since 1 Feb 2024&quot;</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>Doses: &quot;81 of 84 (96 %)&quot;.</extracomment>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>según necesidad</translation>
    </message>
    <message>
        <source>Doses are counted as ticked in the diary, in this period; %1.</source>
        <extracomment>%1 lists routines whose ticking began later, each in the words of the phrase after the next.</extracomment>
        <translation>Se cuentan las dosis marcadas en el diario en este período; %1.</translation>
    </message>
    <message>
        <source>Doses are counted as ticked in the diary, in this period.</source>
        <translation>Se cuentan las dosis marcadas en el diario en este período.</translation>
    </message>
    <message>
        <source>%1 since the first tick, %2</source>
        <extracomment>&quot;Anastrozole since the first tick, 31 Aug 2026&quot;</extracomment>
        <translation>%1 desde la primera marca, %2</translation>
    </message>
    <message>
        <source>%1 until %2: %3.</source>
        <extracomment>&quot;Calcium citrate until 3 Sep 2026: 2 tablets, every day.&quot;</extracomment>
        <translation>%1 hasta el %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more medicine(s) or supplement(s)</source>
        <translation>
            <numerusform>y %n medicamento o suplemento más</numerusform>
            <numerusform>y %n medicamentos o suplementos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %n meses</numerusform>
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
            <numerusform>una vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>a mediodía</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>night</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>Bone density (as entered)</source>
        <translation>Densidad ósea (según lo anotado)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>T-score</source>
        <translation>T-score</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-score</translation>
    </message>
    <message>
        <source>Change since the first</source>
        <translation>Cambio desde la primera</translation>
    </message>
    <message>
        <source>Centre&apos;s least significant change</source>
        <extracomment>The smallest change that the centre can tell from chance, as it says itself.</extracomment>
        <translation>Cambio mínimo significativo del centro</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Columna lumbar</translation>
    </message>
    <message>
        <source>Total hip</source>
        <translation>Cadera total</translation>
    </message>
    <message>
        <source>Femoral neck</source>
        <translation>Cuello femoral</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>All scans: %1.</source>
        <extracomment>Device and centre of all scans.</extracomment>
        <translation>Todas las densitometrías: %1.</translation>
    </message>
    <message>
        <source>no change is given, the device or centre is another one or was not entered.</source>
        <translation>no se indica el cambio, porque el aparato o el centro es otro o no se anotó.</translation>
    </message>
    <message>
        <source>no change is given, the region is another one.</source>
        <translation>no se indica el cambio, porque la región es otra.</translation>
    </message>
    <message>
        <source>change since %1, the first scan with this device.</source>
        <extracomment>The first scan with the same device at the same centre was a later one.</extracomment>
        <translation>cambio desde el %1, la primera densitometría con este aparato.</translation>
    </message>
    <message>
        <source>Device, centre</source>
        <extracomment>Heading, where the scans were made on different ones.</extracomment>
        <translation>Aparato, centro</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more scan(s) between the first and these.</source>
        <translation>
            <numerusform>%1: y %n densitometría más entre la primera y estas.</numerusform>
            <numerusform>%1: y %n densitometrías más entre la primera y estas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more site(s)</source>
        <translation>
            <numerusform>y %n zona más</numerusform>
            <numerusform>y %n zonas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Laboratory&apos;s range</source>
        <translation>Intervalo del laboratorio</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>En ayunas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Calcium, blood</source>
        <translation>Calcio en sangre</translation>
    </message>
    <message>
        <source>PTH</source>
        <translation>PTH</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>FGe</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier value(s)</source>
        <translation>
            <numerusform>y %n valor anterior</numerusform>
            <numerusform>y %n valores anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Falls, fractures, symptoms</source>
        <translation>Caídas, fracturas, síntomas</translation>
    </message>
    <message>
        <source>No fall entered.</source>
        <translation>Ninguna caída anotada.</translation>
    </message>
    <message>
        <source>No fracture entered.</source>
        <translation>Ninguna fractura anotada.</translation>
    </message>
    <message>
        <source>No symptom entered.</source>
        <translation>Ningún síntoma anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%n fall(s): %1.</source>
        <extracomment>%1 lists them with their days.</extracomment>
        <translation>
            <numerusform>%n caída: %1.</numerusform>
            <numerusform>%n caídas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fracture(s): %1.</source>
        <translation>
            <numerusform>%n fractura: %1.</numerusform>
            <numerusform>%n fracturas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y %n anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: on %n day(s)</source>
        <extracomment>&quot;Joint stiffness: on 6 days, 2 to 5 of 10, mean 3.5; latest 18 Nov 2026, 2 of 10.&quot;</extracomment>
        <translation>
            <numerusform>%1: en %n día</numerusform>
            <numerusform>%1: en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of 10, mean %3</source>
        <translation>de %1 a %2 sobre 10, media %3</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sobre 10</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>última vez %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more symptom(s)</source>
        <translation>
            <numerusform>y %n síntoma más</numerusform>
            <numerusform>y %n síntomas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Height: %1.</source>
        <translation>Estatura: %1.</translation>
    </message>
    <message>
        <source>Weight: %1.</source>
        <translation>Peso: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more between</source>
        <translation>
            <numerusform>%n más entre medias</numerusform>
            <numerusform>%n más entre medias</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Preguntas para la consulta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>y %n pregunta más</numerusform>
            <numerusform>y %n preguntas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates ahead</source>
        <extracomment>Heading, where there are dates to come and no questions.</extracomment>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Próxima fecha: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n later date(s)</source>
        <translation>
            <numerusform>y %n fecha posterior</numerusform>
            <numerusform>y %n fechas posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered: %1.</source>
        <extracomment>%1 lists what the diary has nothing of: &quot;Not entered: bone density, laboratory values.&quot;</extracomment>
        <translation>Sin anotar: %1.</translation>
    </message>
    <message>
        <source>regular medicines and supplements</source>
        <translation>medicamentos y suplementos habituales</translation>
    </message>
    <message>
        <source>bone density scans</source>
        <translation>densitometrías óseas</translation>
    </message>
    <message>
        <source>laboratory values</source>
        <translation>valores de laboratorio</translation>
    </message>
    <message>
        <source>Target changes in the period</source>
        <translation>Cambios de objetivos en el período</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ninguno.</translation>
    </message>
    <message>
        <source>own targets</source>
        <translation>objetivos propios</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <extracomment>&quot;from 1 September 2026: ASCO 2019&quot;</extracomment>
        <translation>desde el %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s) before</source>
        <translation>
            <numerusform>y %n cambio más antes</numerusform>
            <numerusform>y %n cambios más antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation>Impreso el %1.</translation>
    </message>
    <message>
        <source>Personal record written by its owner with osteon. It is not the output of a medical device and draws no medical conclusion. Missing days are not counted as zero.</source>
        <translation>Registro personal llevado por su titular con osteon. No procede de un producto sanitario ni extrae conclusiones médicas. Los días sin registro no cuentan como cero.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcio</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamina D</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation>Vitamina K2</translation>
    </message>
    <message>
        <source>Vitamin K1</source>
        <translation>Vitamina K1</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Proteína</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodio</translation>
    </message>
    <message>
        <source>Sugars</source>
        <translation>Azúcares</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>The article osteon is built on</source>
        <extracomment>What the sources and the titles of the presets of targets are called; names of publications stay as they are.</extracomment>
        <translation>El artículo en que se basa osteon</translation>
    </message>
    <message>
        <source>ASCO guideline on bone health in cancer survivors, Shapiro et al.</source>
        <translation>Guía de la ASCO sobre salud ósea tras el cáncer, Shapiro et al.</translation>
    </message>
    <message>
        <source>IOM dietary reference intakes for calcium and vitamin D</source>
        <translation>Ingestas de referencia del IOM de calcio y vitamina D</translation>
    </message>
    <message>
        <source>IOM dietary reference intakes for magnesium</source>
        <translation>Ingestas de referencia del IOM de magnesio</translation>
    </message>
    <message>
        <source>American Heart Association and US dietary guidelines</source>
        <translation>American Heart Association y guías alimentarias de EE. UU.</translation>
    </message>
    <message>
        <source>US dietary guidelines, 14 g of alcohol a drink</source>
        <translation>Guías alimentarias de EE. UU., 14 g de alcohol por bebida</translation>
    </message>
    <message>
        <source>WHO guidelines on physical activity</source>
        <translation>Directrices de la OMS sobre actividad física</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>ASCO 2019</source>
        <translation>ASCO 2019</translation>
    </message>
    <message>
        <source>RDA by age and sex</source>
        <translation>RDA por edad y sexo</translation>
    </message>
    <message>
        <source>IU</source>
        <extracomment>International units.</extracomment>
        <translation>UI</translation>
    </message>
    <message>
        <source>set by the owner</source>
        <extracomment>The source of a target that the owner of the record has typed in.</extracomment>
        <translation>fijado por la propia persona</translation>
    </message>
    <message>
        <source>; limit: %1</source>
        <extracomment>Behind the source of a target, where the limit has another one: &quot;; limit: IOM 2011&quot;.</extracomment>
        <translation>; límite: %1</translation>
    </message>
</context>
</TS>
