<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About osteon</source>
        <translation>Acerca de osteon</translation>
    </message>
    <message>
        <source>osteon %1</source>
        <translation>osteon %1</translation>
    </message>
    <message>
        <source>A personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. The score reflects logged habits, not bone strength.</source>
        <translation>Un diario personal de hábitos. No diagnostica, trata, vigila ni predice enfermedades. La puntuación refleja los hábitos registrados, no la resistencia de los huesos.</translation>
    </message>
    <message>
        <source>Do not stop or change a medicine; talk to your oncology team. Ask your team before new supplements, heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases. With kidney stones, kidney disease or high blood calcium, ask before calcium or vitamin D.</source>
        <translation>No deje ni cambie ningún medicamento por su cuenta; hable con su equipo de oncología. Pregunte a su equipo antes de empezar con suplementos nuevos, levantar mucho peso o saltar, sobre todo después de una fractura, con densidad ósea baja o con metástasis óseas. Si tiene cálculos renales, enfermedad renal o calcio alto en sangre, pregunte antes de tomar calcio o vitamina D.</translation>
    </message>
    <message>
        <source>New back pain, loss of height, or a fall with pain: contact a clinician.</source>
        <translation>Dolor de espalda nuevo, pérdida de estatura o una caída con dolor: consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>osteon never connects to a network. Your diary is in %1.</source>
        <translation>osteon nunca se conecta a ninguna red. Su diario está en %1.</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde salen las cifras</translation>
    </message>
    <message>
        <source>Food: USDA National Nutrient Database SR28 (public domain), Anses, Ciqual French food composition table (2020, 2025), and of quark the German food table BLS 4.0 (Max Rubner-Institut 2025, CC BY 4.0). Vitamin K2: Schurgers and Vermeer 2000. Activities: 2024 Adult Compendium of Physical Activities. Each target names its own source.</source>
        <translation>Alimentos: USDA National Nutrient Database SR28 (dominio público), Anses, tabla francesa de composición de alimentos Ciqual (2020, 2025), y del quark la tabla alemana BLS 4.0 (Max Rubner-Institut 2025, CC BY 4.0). Vitamina K2: Schurgers y Vermeer 2000. Actividades: 2024 Adult Compendium of Physical Activities. Cada objetivo indica su propia fuente.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna.</translation>
    </message>
    <message>
        <source>It is built with Qt, SQLite, SQLiteCpp, Howard Hinnant&apos;s date, nlohmann-json, fmt, libzip, libcsv and qpdf, and written in Noto Sans.</source>
        <translation>Está hecho con Qt, SQLite, SQLiteCpp, date de Howard Hinnant, nlohmann-json, fmt, libzip, libcsv y qpdf, y escrito en Noto Sans.</translation>
    </message>
</context>
<context>
    <name>AmountFields</name>
    <message>
        <source>An empty amount is unknown, not zero.</source>
        <translation>Una cantidad vacía es desconocida, no cero.</translation>
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
        <translation>UI</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>amounts not known</source>
        <translation>cantidades desconocidas</translation>
    </message>
    <message>
        <source>calcium not known</source>
        <translation>calcio desconocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>nutrient and amount: calcium 402 mg</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day as a title</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of another year as a title</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <comment>a day of another year as a narrow title</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day within a period</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year within a period</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day within a month</comment>
        <translation>d</translation>
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
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <comment>a day as a narrow title</comment>
        <translation>ddd, d MMM</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <comment>appearance</comment>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Movimiento en la pantalla</translation>
    </message>
    <message>
        <source>none</source>
        <comment>movement on the screen</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates</source>
        <translation>Idioma de la ventana, de sus números y fechas</translation>
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
        <translation>cambio mínimo significativo</translation>
    </message>
    <message>
        <source>below or above what was measured</source>
        <translation>por debajo o por encima de lo que se pudo medir</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the cells of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>begins</source>
        <translation>comienza</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>último día: %1</translation>
    </message>
    <message>
        <source>On one time axis</source>
        <translation>En una misma línea de tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Each figure is shown as it was written down, and nothing is concluded from it. Bars around a scan reach as far as the least significant change your centre gave. The score reflects logged habits, not bone strength; Trends has it as a table.</source>
        <translation>Cada cifra se muestra tal como se anotó, y de ella no se concluye nada. Las barras alrededor de una densitometría llegan hasta el cambio mínimo significativo que dio su centro. La puntuación refleja los hábitos registrados, no la resistencia de los huesos; en Evolución está como tabla.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Además</translation>
    </message>
    <message numerus="yes">
        <source>Time line of the bone record, %1, %n entries.</source>
        <translation>
            <numerusform>Línea de tiempo del registro óseo, %1, %n anotación.</numerusform>
            <numerusform>Línea de tiempo del registro óseo, %1, %n anotaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoneList</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
</context>
<context>
    <name>BonePage</name>
    <message>
        <source>Bone record</source>
        <translation>Registro óseo</translation>
    </message>
    <message>
        <source>A personal record of what you were told and what happened. It draws no conclusions.</source>
        <translation>Un registro personal de lo que le dijeron y de lo que pasó. No saca conclusiones.</translation>
    </message>
    <message>
        <source>Keep here what a bone clinic asks for: density scans, laboratory values, falls and fractures, questions and the next dates. What you write down stands on one time axis with your treatments, and goes on the page for your doctor.</source>
        <translation>Guarde aquí lo que pregunta una consulta de salud ósea: densitometrías, valores de laboratorio, caídas y fracturas, preguntas y las próximas fechas. Lo que anote aparece en una misma línea de tiempo con sus tratamientos y pasa a la página para su médico.</translation>
    </message>
    <message>
        <source>Bone density scans</source>
        <translation>Densitometrías óseas</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Añadir densitometría</translation>
    </message>
    <message>
        <source>The figures of each site, as the report of a DXA scan has them.</source>
        <translation>Las cifras de cada zona, como vienen en el informe de la densitometría (DXA).</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Valores de laboratorio</translation>
    </message>
    <message>
        <source>Add a lab value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>25(OH)D, CTX, P1NP, calcium and others, with their unit and the laboratory&apos;s range.</source>
        <translation>25(OH)D, CTX, P1NP, calcio y otros, con su unidad y el intervalo del laboratorio.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>A medicine you take regularly is a routine on Today; here it stands with its days and its ticks.</source>
        <translation>Un medicamento que usted toma con regularidad es una toma habitual en la página Hoy; aquí aparece con sus días y sus marcas.</translation>
    </message>
    <message>
        <source>Questions for the next visit</source>
        <translation>Preguntas para la próxima consulta</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>What you want to ask, so that it is there when you need it.</source>
        <translation>Lo que usted quiere preguntar, para tenerlo a mano cuando haga falta.</translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Añadir fecha</translation>
    </message>
    <message>
        <source>Appointments, the next injection, the next scan.</source>
        <translation>Citas, la próxima inyección, la próxima densitometría.</translation>
    </message>
    <message>
        <source>Falls, fractures, symptoms, visits</source>
        <translation>Caídas, fracturas, síntomas, consultas</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir suceso</translation>
    </message>
    <message>
        <source>Also height and weight. New back pain, height loss, or a fall with pain: contact a clinician.</source>
        <translation>También estatura y peso. Dolor de espalda nuevo, pérdida de estatura o una caída con dolor: consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Anything else about your bones that you want to remember.</source>
        <translation>Cualquier otra cosa sobre sus huesos que quiera recordar.</translation>
    </message>
    <message>
        <source>Beside your own figures</source>
        <translation>Junto a sus propias cifras</translation>
    </message>
    <message>
        <source>Group medians of the ATAC study</source>
        <translation>Medianas de grupo del estudio ATAC</translation>
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
        <translation>en ayunas</translation>
    </message>
    <message>
        <source>not fasting</source>
        <translation>no en ayunas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was measured, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between name and dose</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>symptom, how strong</comment>
        <translation>%1, %2 sobre %3</translation>
    </message>
    <message>
        <source>Height %1 cm</source>
        <translation>Estatura: %1 cm</translation>
    </message>
    <message>
        <source>Weight %1 kg</source>
        <translation>Peso: %1 kg</translation>
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
        <translation>pendiente, desde el %1</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>preguntada el %1</translation>
    </message>
    <message>
        <source>past</source>
        <comment>a date</comment>
        <translation>pasada</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n doses ticked since %2</source>
        <translation>
            <numerusform>%1 de %n dosis marcada desde el %2</numerusform>
            <numerusform>%1 de %n dosis marcadas desde el %2</numerusform>
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
        <translation>%1, T-score</translation>
    </message>
    <message>
        <source>%1, Z-score</source>
        <comment>site of a scan</comment>
        <translation>%1, Z-score</translation>
    </message>
    <message>
        <source>%1 (T %2)</source>
        <comment>density, T-score</comment>
        <translation>%1 (T %2)</translation>
    </message>
    <message>
        <source>Score of logged habits, by week</source>
        <translation>Puntuación de los hábitos registrados, por semana</translation>
    </message>
    <message>
        <source>Score of logged habits, by month</source>
        <translation>Puntuación de los hábitos registrados, por mes</translation>
    </message>
    <message>
        <source>Score of logged habits, by quarter</source>
        <translation>Puntuación de los hábitos registrados, por trimestre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>laboratory value, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Falls, fractures and visits</source>
        <translation>Caídas, fracturas y consultas</translation>
    </message>
    <message>
        <source>Active minutes a week</source>
        <translation>Minutos activos por semana</translation>
    </message>
</context>
<context>
    <name>BoneWords</name>
    <message>
        <source>A scan has at least one of bone density, T-score and Z-score.</source>
        <translation>Una densitometría tiene al menos una de estas cifras: densidad ósea, T-score o Z-score.</translation>
    </message>
    <message>
        <source>Which bone was it?</source>
        <translation>¿Qué hueso fue?</translation>
    </message>
    <message>
        <source>What was it? A word or two will do.</source>
        <translation>¿Qué fue? Basta con una o dos palabras.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Falta el texto.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Falta la unidad.</translation>
    </message>
    <message>
        <source>The height is missing.</source>
        <translation>Falta la estatura.</translation>
    </message>
    <message>
        <source>The weight is missing.</source>
        <translation>Falta el peso.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>Bone density goes from 0.1 to 3 g/cm². Please check the unit.</source>
        <translation>La densidad ósea va de 0,1 a 3 g/cm². Revise la unidad, por favor.</translation>
    </message>
    <message>
        <source>Scores go from −10 to 10.</source>
        <translation>Estos valores van de −10 a 10.</translation>
    </message>
    <message>
        <source>This is above 0 and at most 50 %.</source>
        <translation>Este valor es mayor que 0 y como máximo 50&#xa0;%.</translation>
    </message>
    <message>
        <source>This is above 0.</source>
        <translation>Este valor es mayor que 0.</translation>
    </message>
    <message>
        <source>This is not below 0.</source>
        <translation>Este valor no es menor que 0.</translation>
    </message>
    <message>
        <source>This goes from 0 to 10.</source>
        <translation>Este valor va de 0 a 10.</translation>
    </message>
    <message>
        <source>Height goes from 80 to 250 cm.</source>
        <translation>La estatura va de 80 a 250 cm.</translation>
    </message>
    <message>
        <source>Weight goes from 20 to 400 kg.</source>
        <translation>El peso va de 20 a 400 kg.</translation>
    </message>
    <message>
        <source>This is more than 20 years ahead. Please check the year.</source>
        <translation>Faltan más de 20 años para esa fecha. Revise el año, por favor.</translation>
    </message>
    <message>
        <source>This cannot be.</source>
        <translation>Esto no es posible.</translation>
    </message>
    <message>
        <source>This is too long: at most 500 characters.</source>
        <translation>Es demasiado largo: como máximo 500 caracteres.</translation>
    </message>
    <message>
        <source>This is too long: at most 10 000 characters.</source>
        <translation>Es demasiado largo: como máximo 10 000 caracteres.</translation>
    </message>
    <message>
        <source>This has a character that cannot be stored.</source>
        <translation>Contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>This does not go with this kind of entry.</source>
        <translation>Esto no corresponde a este tipo de anotación.</translation>
    </message>
    <message>
        <source>The unit does not go with this kind of value.</source>
        <translation>La unidad no corresponde a este tipo de valor.</translation>
    </message>
    <message>
        <source>The lower end of the range lies above the upper one.</source>
        <translation>El extremo inferior del intervalo está por encima del superior.</translation>
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
        <source>Another bone</source>
        <translation>Otro hueso</translation>
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
        <translation>Calcio</translation>
    </message>
    <message>
        <source>PTH</source>
        <comment>a laboratory value</comment>
        <translation>PTH</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>eGFR</source>
        <comment>a laboratory value</comment>
        <translation>FGe</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Fracture</source>
        <translation>Fractura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Síntoma</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>inhibidor de la aromatasa</translation>
    </message>
    <message>
        <source>bone medicine</source>
        <translation>medicamento para los huesos</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>site, region</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 g/cm²</source>
        <translation>%1 g/cm²</translation>
    </message>
    <message>
        <source>T-score %1</source>
        <translation>T-score %1</translation>
    </message>
    <message>
        <source>Z-score %1</source>
        <translation>Z-score %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the figures of a scan</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Change since the first scan, %1: %2 %.</source>
        <translation>Cambio desde la primera densitometría, del %1: %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Change since the scan of %1: %2 %.</source>
        <translation>Cambio desde la densitometría del %1: %2&#xa0;%.</translation>
    </message>
    <message>
        <source>No change is computed: another device or centre, or one that was not written down.</source>
        <translation>No se calcula ningún cambio: el aparato o el centro es otro, o no se anotó.</translation>
    </message>
    <message>
        <source>No change is computed: another region of this site.</source>
        <translation>No se calcula ningún cambio: es otra región de esta zona.</translation>
    </message>
    <message>
        <source>Your centre&apos;s least significant change: %1 %.</source>
        <translation>Cambio mínimo significativo de su centro: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: %1 to %2</source>
        <translation>intervalo del laboratorio: de %1 a %2</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: from %1</source>
        <translation>intervalo del laboratorio: desde %1</translation>
    </message>
    <message>
        <source>the laboratory&apos;s range: up to %1</source>
        <translation>intervalo del laboratorio: hasta %1</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>T shows this as a table</source>
        <translation>La tecla T lo muestra como tabla</translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation>Mostrar %1 como gráfico</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>Mostrar %1 como tabla</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>from food</source>
        <translation>de alimentos</translation>
    </message>
    <message>
        <source>from supplements</source>
        <translation>de suplementos</translation>
    </message>
    <message>
        <source>≥ at least: something logged has no figure</source>
        <translation>≥ al menos: de algo registrado no hay cifra</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Table of %1</source>
        <translation>Tabla de %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Down chooses another reading</source>
        <translation>La flecha abajo elige otra lectura</translation>
    </message>
    <message>
        <source>↓ other</source>
        <translation>↓ otra</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <translation>Añade %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>¿Quiso decir…?</translation>
    </message>
    <message>
        <source>Use %1 instead of %2</source>
        <translation>Usar %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Add “%1” as your own food</source>
        <translation>Añadir «%1» como alimento propio</translation>
    </message>
    <message>
        <source>Add “%1” as a routine</source>
        <translation>Añadir «%1» como toma habitual</translation>
    </message>
</context>
<context>
    <name>CompleteCard</name>
    <message>
        <source>This day is complete.</source>
        <translation>Este día está completo.</translation>
    </message>
    <message>
        <source>That was all for today?</source>
        <translation>¿Eso fue todo por hoy?</translation>
    </message>
    <message>
        <source>That was all for this day?</source>
        <translation>¿Eso fue todo ese día?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirlo</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Marcar como completo</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy from %1</source>
        <translation>Copiar del %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Al día</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Where your diary is</source>
        <translation>Dónde está su diario</translation>
    </message>
    <message>
        <source>One file on this computer. osteon has no account and no connection to the internet.</source>
        <translation>Un solo archivo en este dispositivo. osteon no tiene cuenta ni conexión a internet.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>A stick or another disk is a good place.</source>
        <translation>Una memoria USB u otro disco es un buen lugar.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The file of the backup</source>
        <translation>El archivo de la copia</translation>
    </message>
    <message>
        <source>You see what it holds before anything is replaced.</source>
        <translation>Usted ve lo que contiene antes de que se reemplace nada.</translation>
    </message>
    <message>
        <source>Choose the backup from a list</source>
        <translation>Elegir la copia de una lista</translation>
    </message>
    <message>
        <source>Replace my diary with it</source>
        <translation>Reemplazar mi diario por ella</translation>
    </message>
    <message>
        <source>The diary as a table</source>
        <translation>El diario como tabla</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Guardar la tabla como</translation>
    </message>
    <message>
        <source>Every entry in a row, for a spreadsheet (CSV). osteon can read it again.</source>
        <translation>Una fila por anotación, para una hoja de cálculo (CSV). osteon puede volver a leerla.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Add what a table holds</source>
        <translation>Añadir lo que contiene una tabla</translation>
    </message>
    <message>
        <source>The file of a table that osteon saved. You see what is new in it before anything is added.</source>
        <translation>El archivo de una tabla que guardó osteon. Usted ve lo que hay de nuevo antes de que se añada nada.</translation>
    </message>
    <message>
        <source>Choose the table from a list</source>
        <translation>Elegir la tabla de una lista</translation>
    </message>
    <message>
        <source>Look what is in the table</source>
        <translation>Ver qué hay en la tabla</translation>
    </message>
    <message>
        <source>Add what is new to my diary</source>
        <translation>Añadir lo nuevo a mi diario</translation>
    </message>
    <message>
        <source>Sample diary</source>
        <translation>Diario de ejemplo</translation>
    </message>
    <message>
        <source>You are looking at it now. Your own diary waits untouched in its file.</source>
        <translation>Lo está viendo ahora. Su propio diario espera intacto en su archivo.</translation>
    </message>
    <message>
        <source>Twelve invented weeks, to see what osteon shows. They are in a file of their own and never mix with your diary.</source>
        <translation>Doce semanas inventadas, para ver lo que muestra osteon. Están en un archivo aparte y nunca se mezclan con su diario.</translation>
    </message>
    <message>
        <source>Remove it and go back to my diary</source>
        <translation>Quitarlo y volver a mi diario</translation>
    </message>
    <message>
        <source>Show me sample data</source>
        <translation>Mostrarme datos de ejemplo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Mostrar lo que contiene</translation>
    </message>
    <message>
        <source>Go back to the diary before that</source>
        <translation>Volver al diario anterior</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Mostrar este día</translation>
    </message>
</context>
<context>
    <name>DayInput</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>such as 20 Nov, yesterday or Monday</source>
        <translation>por ejemplo, 20 nov, ayer o lunes</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
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
        <translation>registros de muestras de laboratorio, que no son alimentos</translation>
    </message>
    <message>
        <source>foods whose name is missing or too long</source>
        <translation>alimentos cuyo nombre falta o es demasiado largo</translation>
    </message>
    <message>
        <source>figures of what is not among the foods</source>
        <translation>cifras de algo que no está entre los alimentos</translation>
    </message>
    <message>
        <source>amounts that cannot be true, kept as unknown</source>
        <translation>cantidades imposibles, conservadas como desconocidas</translation>
    </message>
    <message>
        <source>portions without a weight</source>
        <translation>porciones sin peso</translation>
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
        <translation> Se omitieron: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>This download has %Ln foods (%1). They are searched after the foods that osteon knows; what you logged stays as it is.</source>
        <translation>
            <numerusform>Esta descarga tiene %Ln alimento (%1). Se busca después de los que osteon ya conoce; lo que usted registró queda como está.</numerusform>
            <numerusform>Esta descarga tiene %Ln alimentos (%1). Se buscan después de los que osteon ya conoce; lo que usted registró queda como está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foods with %1 portions were imported. Calcium is known of %2 of them, vitamin D of %3, magnesium of %4, vitamin K1 of %5, vitamin K2 of %6 and menaquinone-4, a part of K2, of %7; the rest stays unknown.</source>
        <translation>
            <numerusform>Se importó %Ln alimento con %1 porciones. El calcio se conoce de %2 de los importados, la vitamina D de %3, el magnesio de %4, la vitamina K1 de %5, la vitamina K2 de %6 y la menaquinona-4, una parte de la K2, de %7; lo demás sigue sin conocerse.</numerusform>
            <numerusform>Se importaron %Ln alimentos con %1 porciones. El calcio se conoce de %2 de ellos, la vitamina D de %3, el magnesio de %4, la vitamina K1 de %5, la vitamina K2 de %6 y la menaquinona-4, una parte de la K2, de %7; lo demás sigue sin conocerse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> There are %Ln imported foods now.</source>
        <translation>
            <numerusform> Ahora hay %Ln alimento importado.</numerusform>
            <numerusform> Ahora hay %Ln alimentos importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Routines</source>
        <translation>Tomas habituales</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Previsto para hoy</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>Previsto para este día</translation>
    </message>
    <message>
        <source>What you take regularly can be ticked here, all of it at once.</source>
        <translation>Lo que usted toma con regularidad puede marcarse aquí, todo a la vez.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada previsto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, schedule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Añadir una toma habitual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change routines</source>
        <translation>Cambiar las tomas</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>%1, not taken</source>
        <translation>%1, sin tomar</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>sin tomar</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Dejar %1 pendiente de nuevo</translation>
    </message>
    <message>
        <source>Mark %1 as not taken</source>
        <translation>Marcar %1 como «sin tomar»</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Change this entry</source>
        <translation>Cambiar esta anotación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligera</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation>intensa</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Desayuno</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Tentempié</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copy to another day</source>
        <translation>Copiar a otro día</translation>
    </message>
    <message>
        <source>Take it from the favourites</source>
        <translation>Quitar de los favoritos</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Añadir a los favoritos</translation>
    </message>
</context>
<context>
    <name>EntryHeading</name>
    <message>
        <source>Save %1 as a meal</source>
        <translation>Guardar %1 como comida</translation>
    </message>
    <message>
        <source>Copy %1 to another day</source>
        <translation>Copiar %1 a otro día</translation>
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
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Todavía no hay nada registrado</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Copy this day to another day</source>
        <translation>Copiar este día a otro día</translation>
    </message>
    <message>
        <source>Write it as you would say it, several things at once if you like. Try one of these:</source>
        <translation>Escríbalo como lo diría, varias cosas a la vez si quiere. Pruebe con una de estas:</translation>
    </message>
    <message>
        <source>breakfast: 200 ml milk, 2 eggs, 40 g cheddar</source>
        <translation>desayuno: 200 ml de leche, 2 huevos, 40 g de queso cheddar</translation>
    </message>
    <message>
        <source>vitamin D3 1000 IU</source>
        <translation>vitamina D3 1000 UI</translation>
    </message>
    <message>
        <source>walk 30 min</source>
        <translation>caminar 30 min</translation>
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
        <translation>No se puede abrir el diario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FavouriteList</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>They are offered first below the line, and found first.</source>
        <translation>Se ofrecen los primeros debajo de la línea y se encuentran antes que nada.</translation>
    </message>
    <message>
        <source>Choose an entry of the day and make it a favourite: it is then offered first below the line, and found first.</source>
        <translation>Elija una anotación del día y añádala a los favoritos: entonces se ofrece la primera debajo de la línea y se encuentra antes que nada.</translation>
    </message>
    <message>
        <source>Take %1 from the favourites</source>
        <translation>Quitar %1 de los favoritos</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>This is not a number. Write it as 12 or 12.5.</source>
        <translation>Esto no es un número. Escríbalo así: 12 o 12,5.</translation>
    </message>
    <message>
        <source>This is far too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>This has more decimals than can be kept.</source>
        <translation>Tiene más decimales de los que se pueden guardar.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write 1250 for a thousand, or 1.2500 with another decimal.</source>
        <translation>Esto puede leerse de dos maneras. Escriba 1250 si son más de mil, o 1,2500, con un decimal más, si son decimales.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 3.</source>
        <translation>Escriba un número entero, por ejemplo 3.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta el valor.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
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
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Welcome. Who is this diary about?</source>
        <translation>Le damos la bienvenida. ¿De quién es este diario?</translation>
    </message>
    <message>
        <source>What do you want to compare with?</source>
        <translation>¿Con qué quiere comparar?</translation>
    </message>
    <message>
        <source>How is vitamin D written where you live?</source>
        <translation>¿Cómo se escribe la vitamina D donde usted vive?</translation>
    </message>
    <message>
        <source>Every answer is optional, stays on this computer, and can be changed later in Settings.</source>
        <translation>Todas las respuestas son opcionales, se quedan en este dispositivo y pueden cambiarse después en Ajustes.</translation>
    </message>
    <message>
        <source>Each set names its source. You can change it later; past weeks keep the targets they had.</source>
        <translation>Cada conjunto indica su fuente. Puede cambiarlo después; las semanas pasadas conservan los objetivos que tenían.</translation>
    </message>
    <message>
        <source>The label of a capsule says it: 1000 IU and 25 µg are the same amount.</source>
        <translation>Lo dice la etiqueta de las cápsulas: 1000 UI y 25 µg son la misma cantidad.</translation>
    </message>
    <message>
        <source>Begin my diary</source>
        <translation>Empezar mi diario</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show me sample data instead</source>
        <translation>Ver primero datos de ejemplo</translation>
    </message>
    <message>
        <source>osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease.</source>
        <translation>osteon es un diario personal de hábitos. No diagnostica, trata, vigila ni predice enfermedades.</translation>
    </message>
    <message>
        <source>Vitamin D in</source>
        <translation>Vitamina D en</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>UI</translation>
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
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Carpetas y archivos</translation>
    </message>
</context>
<context>
    <name>FoodActions</name>
    <message>
        <source>This food</source>
        <translation>Este alimento</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Volver a ofrecerlo</translation>
    </message>
    <message>
        <source>Do not offer it any more</source>
        <translation>No ofrecerlo más</translation>
    </message>
    <message>
        <source>Make it one with another</source>
        <translation>Unirlo con otro</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>The food you choose stands for both from now on.</source>
        <translation>El alimento que elija valdrá por los dos a partir de ahora.</translation>
    </message>
    <message>
        <source>Make it one with %1</source>
        <translation>Unirlo con %1</translation>
    </message>
</context>
<context>
    <name>FoodForm</name>
    <message>
        <source>A food from its label</source>
        <translation>Un alimento según su etiqueta</translation>
    </message>
    <message>
        <source>Change this food</source>
        <translation>Cambiar este alimento</translation>
    </message>
    <message>
        <source>It is found in the line like any other food.</source>
        <translation>Se encuentra en la línea como cualquier otro alimento.</translation>
    </message>
    <message>
        <source>This holds from now on. What you logged before stays as it was.</source>
        <translation>Esto vale a partir de ahora. Lo que registró antes queda como estaba.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The label gives its figures</source>
        <translation>La etiqueta da sus cifras</translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation>por 100 g</translation>
    </message>
    <message>
        <source>per 100 ml</source>
        <translation>por 100 ml</translation>
    </message>
    <message>
        <source>per serving</source>
        <translation>por ración</translation>
    </message>
    <message>
        <source>A serving weighs</source>
        <translation>Una ración pesa</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>A poured serving has</source>
        <translation>Una ración líquida tiene</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>In 100 g</source>
        <translation>En 100 g</translation>
    </message>
    <message>
        <source>In 100 ml</source>
        <translation>En 100 ml</translation>
    </message>
    <message>
        <source>In one serving</source>
        <translation>En una ración</translation>
    </message>
    <message>
        <source>A percentage, such as 25 %, is of the daily values of</source>
        <translation>Un porcentaje, como 25&#xa0;%, se refiere a los valores diarios de</translation>
    </message>
    <message>
        <source>the USA</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>la UE</translation>
    </message>
    <message>
        <source>Household measures whose weight you know</source>
        <translation>Medidas caseras cuyo peso conoce</translation>
    </message>
    <message>
        <source>1 %1 weighs</source>
        <comment>1 cup weighs</comment>
        <translation>1 %1 pesa</translation>
    </message>
</context>
<context>
    <name>FoodImportForm</name>
    <message>
        <source>The foods of the USDA</source>
        <translation>Los alimentos del USDA</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The USDA&apos;s FoodData Central (fdc.nal.usda.gov) offers its foods for download, as a zip of CSV files. osteon never goes online itself: download it with your browser and name it here, or drop it here.</source>
        <translation>FoodData Central, del USDA (fdc.nal.usda.gov), ofrece sus alimentos para descargar, en un zip de archivos CSV. osteon nunca se conecta a internet: descárguelo con su navegador e indíquelo aquí, o arrástrelo hasta aquí.</translation>
    </message>
    <message>
        <source>The zip, or the folder it was unpacked to</source>
        <translation>El zip, o la carpeta donde lo descomprimió</translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation>Viendo qué contiene …</translation>
    </message>
    <message>
        <source>Choose it from a list</source>
        <translation>Elegirlo de una lista</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FoodsForms</name>
    <message>
        <source>Choose the download</source>
        <translation>Elegir la descarga</translation>
    </message>
    <message>
        <source>There is no zip and no other folder in here.</source>
        <translation>Aquí no hay ningún zip ni ninguna otra carpeta.</translation>
    </message>
</context>
<context>
    <name>FoodsSheet</name>
    <message>
        <source>My foods and meals</source>
        <translation>Mis alimentos y comidas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Foods from a label</source>
        <translation>Alimentos según su etiqueta</translation>
    </message>
    <message>
        <source>A food that osteon does not know can be typed from its label once, and is then found like any other.</source>
        <translation>Un alimento que osteon no conoce puede copiarse una vez de su etiqueta, y después se encuentra como cualquier otro.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add a food from its label</source>
        <translation>Añadir un alimento según su etiqueta</translation>
    </message>
    <message>
        <source>The foods of the USDA</source>
        <translation>Los alimentos del USDA</translation>
    </message>
    <message>
        <source>Thousands of further foods, and products from American shops, can be imported from a download.</source>
        <translation>De una descarga pueden importarse miles de alimentos más, y productos de las tiendas de Estados Unidos.</translation>
    </message>
    <message>
        <source>Import foods from a download</source>
        <translation>Importar alimentos de una descarga</translation>
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
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>vitamin D in µg</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>FormPopup</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>To close the gap</source>
        <translation>Para llegar al objetivo</translation>
    </message>
    <message>
        <source>Do not show this</source>
        <translation>No mostrar esto</translation>
    </message>
    <message>
        <source>Show what would close the gap</source>
        <translation>Ver con qué se llegaría al objetivo</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Small and capital letters and accents make no difference</source>
        <translation>Da igual escribir con mayúsculas o minúsculas, con acentos o sin ellos</translation>
    </message>
    <message>
        <source>Show all words</source>
        <translation>Mostrar todas las palabras</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>What is not on the label stays empty: it is unknown, not zero.</source>
        <translation>Lo que no está en la etiqueta queda vacío: es desconocido, no cero.</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>This is no number. Leave it empty if it is not on the label.</source>
        <translation>Esto no es un número. Déjelo vacío si no está en la etiqueta.</translation>
    </message>
    <message>
        <source>Thousands or decimals? Write it without a separator.</source>
        <translation>¿Miles o decimales? Escríbalo sin separador.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no daily value of this. Write the amount that the label gives.</source>
        <translation>De esto no hay valor diario. Escriba la cantidad que da la etiqueta.</translation>
    </message>
    <message>
        <source>g salt</source>
        <comment>the unit of sodium on a European label</comment>
        <translation>g sal</translation>
    </message>
    <message>
        <source>“%1” is no unit of this. Write the number alone, or with %2.</source>
        <translation>«%1» no es una unidad para esto. Escriba solo el número, o con %2.</translation>
    </message>
    <message>
        <source>IU, µg or %</source>
        <translation>UI, µg o %</translation>
    </message>
    <message>
        <source>g, mg, µg or %</source>
        <translation>g, mg, µg o %</translation>
    </message>
</context>
<context>
    <name>LearnArticle</name>
    <message>
        <source>‹ All topics</source>
        <translation>‹ Todos los temas</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>LearnCaution</name>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
</context>
<context>
    <name>LearnContent</name>
    <message>
        <source>Why bone changes</source>
        <translation>Por qué cambia el hueso</translation>
    </message>
    <message>
        <source>What anastrozole does to bone</source>
        <translation>Lo que hace el anastrozol en el hueso</translation>
    </message>
    <message>
        <source>Bone is alive. All our lives, old bone is taken away in small places and new bone is laid down in its stead. Oestrogen keeps the two in balance: it holds back the cells that take bone away, and it supports the cells that build.</source>
        <translation>El hueso está vivo. Durante toda la vida, en lugares pequeños se retira hueso viejo y en su sitio se forma hueso nuevo. El estrógeno mantiene el equilibrio entre las dos cosas: frena a las células que retiran hueso y apoya a las que lo forman.</translation>
    </message>
    <message>
        <source>Anastrozole lowers oestrogen; that is what it is for. A side effect is that bone is renewed faster, and that more is taken away than is laid down. Bone density falls. It is measured mostly at the lower spine and at the hip.</source>
        <translation>El anastrozol baja el estrógeno; para eso sirve. Un efecto secundario es que el hueso se renueva más deprisa y que se retira más de lo que se forma. La densidad ósea baja. Se mide sobre todo en la columna lumbar y en la cadera.</translation>
    </message>
    <message>
        <source>Two pairs of scales. In the left pan is the cell that takes bone away, in the right pan are the cells that build. With oestrogen the scales are level. With little oestrogen they tip to the side that takes bone away.</source>
        <translation>Dos balanzas. En el platillo izquierdo está la célula que retira hueso; en el derecho, las células que lo forman. Con estrógeno, la balanza está en equilibrio. Con poco estrógeno, se inclina hacia el lado que retira hueso.</translation>
    </message>
    <message>
        <source>With oestrogen</source>
        <translation>Con estrógeno</translation>
    </message>
    <message>
        <source>Taking away and building are in balance. Oestrogen is drawn as rings.</source>
        <translation>Lo que se retira y lo que se forma están en equilibrio. El estrógeno se dibuja como anillos.</translation>
    </message>
    <message>
        <source>With little oestrogen</source>
        <translation>Con poco estrógeno</translation>
    </message>
    <message>
        <source>The cells that take away do more, the cells that build do less.</source>
        <translation>Las células que retiran hueso trabajan más; las que lo forman, menos.</translation>
    </message>
    <message>
        <source>How much, in one large study</source>
        <translation>Cuánto, en un estudio grande</translation>
    </message>
    <message>
        <source>In a part of the ATAC study, bone was measured for five years. These are the middle results of the groups (medians), compared with the first scan:</source>
        <translation>En una parte del estudio ATAC se midió el hueso durante cinco años. Estos son los resultados centrales de los grupos (medianas), comparados con la primera densitometría:</translation>
    </message>
    <message>
        <source>Anastrozole: −6.08 % at the lower spine, −7.24 % at the hip.</source>
        <translation>Anastrozol: −6,08&#xa0;% en la columna lumbar, −7,24&#xa0;% en la cadera.</translation>
    </message>
    <message>
        <source>Tamoxifen: +2.77 % at the lower spine, +0.74 % at the hip.</source>
        <translation>Tamoxifeno: +2,77&#xa0;% en la columna lumbar, +0,74&#xa0;% en la cadera.</translation>
    </message>
    <message>
        <source>In the two years after anastrozole had ended, the spine won part of it back (median +4.02 %). At the hip there was no clear change. Only 50 women could be followed that far.</source>
        <translation>En los dos años posteriores al final del anastrozol, la columna recuperó una parte (mediana +4,02&#xa0;%). En la cadera no hubo un cambio claro. Solo se pudo seguir hasta entonces a 50 mujeres.</translation>
    </message>
    <message>
        <source>These are results of groups. How your own bone is doing is something only a scan can show, and only your doctor can judge. A diary cannot.</source>
        <translation>Son resultados de grupos. Cómo está su propio hueso solo puede mostrarlo una densitometría y solo puede valorarlo su médico. Un diario no puede.</translation>
    </message>
    <message>
        <source>Do not stop or change a medicine because of what you read here. Talk to your oncology team.</source>
        <translation>No deje ni cambie ningún medicamento por lo que lea aquí. Hable con su equipo de oncología.</translation>
    </message>
    <message>
        <source>Four pictures of a bone surface. First it is covered by flat cells and has a small old spot. Then a large cell with many nuclei dissolves a pit. Then a row of cells lays down new bone in the pit. At last the pit is filled, and one more osteocyte lives in the new bone.</source>
        <translation>Cuatro dibujos de la superficie de un hueso. Primero está cubierta de células planas y tiene una pequeña zona vieja. Después, una célula grande con muchos núcleos disuelve un hueco. Luego, una fila de células forma hueso nuevo en el hueco. Al final el hueco está lleno y en el hueso nuevo vive un osteocito más.</translation>
    </message>
    <message>
        <source>1. At rest</source>
        <translation>1. En reposo</translation>
    </message>
    <message>
        <source>Flat cells cover the bone. Osteocytes live inside it and notice an old spot.</source>
        <translation>Unas células planas cubren el hueso. Los osteocitos viven dentro y notan una zona vieja.</translation>
    </message>
    <message>
        <source>2. Taking away</source>
        <translation>2. Retirar</translation>
    </message>
    <message>
        <source>An osteoclast dissolves the old bone and leaves a small pit.</source>
        <translation>Un osteoclasto disuelve el hueso viejo y deja un pequeño hueco.</translation>
    </message>
    <message>
        <source>3. Building</source>
        <translation>3. Formar</translation>
    </message>
    <message>
        <source>Osteoblasts fill the pit with new bone. At first it is soft.</source>
        <translation>Los osteoblastos llenan el hueco con hueso nuevo. Al principio es blando.</translation>
    </message>
    <message>
        <source>4. Renewed</source>
        <translation>4. Renovado</translation>
    </message>
    <message>
        <source>The new bone has hardened. One of the builders stays in it as an osteocyte.</source>
        <translation>El hueso nuevo se ha endurecido. Una de las células que lo formaron se queda dentro como osteocito.</translation>
    </message>
    <message>
        <source>The cells of bone</source>
        <translation>Las células del hueso</translation>
    </message>
    <message>
        <source>Who takes away, who builds, who directs</source>
        <translation>Quién retira, quién forma, quién dirige</translation>
    </message>
    <message>
        <source>Bone renews itself in small places, one after another. This is called remodelling. Three kinds of cells work together.</source>
        <translation>El hueso se renueva en lugares pequeños, uno tras otro. A esto se le llama remodelado óseo. Tres tipos de células trabajan juntas.</translation>
    </message>
    <message>
        <source>Osteoclasts take away</source>
        <translation>Los osteoclastos retiran</translation>
    </message>
    <message>
        <source>Osteoclasts are large cells that dissolve old bone. Oestrogen holds them back. With little oestrogen they are more active.</source>
        <translation>Los osteoclastos son células grandes que disuelven el hueso viejo. El estrógeno los frena. Con poco estrógeno están más activos.</translation>
    </message>
    <message>
        <source>Osteoblasts build</source>
        <translation>Los osteoblastos forman</translation>
    </message>
    <message>
        <source>Osteoblasts lay down new bone, which takes up mineral and hardens. Oestrogen supports them. With little oestrogen they do not keep up.</source>
        <translation>Los osteoblastos forman hueso nuevo, que incorpora minerales y se endurece. El estrógeno los apoya. Con poco estrógeno no dan abasto.</translation>
    </message>
    <message>
        <source>Osteocytes direct</source>
        <translation>Los osteocitos dirigen</translation>
    </message>
    <message>
        <source>Osteocytes are by far the most numerous. They sit in the hard bone and are linked by fine threads. They feel when a bone is loaded, and tell the other cells where there is work.</source>
        <translation>Los osteocitos son, con mucho, los más numerosos. Están dentro del hueso duro, unidos por hilos finos. Notan cuándo un hueso lleva carga y avisan a las otras células de dónde hay trabajo.</translation>
    </message>
    <message>
        <source>They also make sclerostin, a protein that slows building. In a study of 70 women, there was more sclerostin in the blood after two years of anastrozole than before. What this means for one person is not known.</source>
        <translation>También producen esclerostina, una proteína que frena la formación de hueso. En un estudio con 70 mujeres había más esclerostina en la sangre después de dos años de anastrozol que antes. No se sabe qué significa esto para cada persona.</translation>
    </message>
    <message>
        <source>From movement to signal</source>
        <translation>Del movimiento a la señal</translation>
    </message>
    <message>
        <source>Sclerostin, Wnt, and why load matters</source>
        <translation>Esclerostina, Wnt y por qué importa la carga</translation>
    </message>
    <message>
        <source>Movement does not only train bone. It tells bone something. Where a bone carries load, building is encouraged just there.</source>
        <translation>El movimiento no solo entrena el hueso: también le dice algo. Allí donde un hueso lleva carga se favorece la formación, justo en ese lugar.</translation>
    </message>
    <message>
        <source>Four pictures. First, stoppers called sclerostin sit in the two receptors of a bone-building cell, and the messengers called Wnt find no place. Then a thigh bone carries load. Then an osteocyte feels it. At last there is little sclerostin, Wnt sits in the receptors, and the cell has laid down new bone.</source>
        <translation>Cuatro dibujos. Primero, unos tapones llamados esclerostina ocupan los dos receptores de una célula que forma hueso, y los mensajeros llamados Wnt no encuentran sitio. Después, un fémur lleva carga. Luego, un osteocito la nota. Al final hay poca esclerostina, Wnt ocupa los receptores y la célula ha formado hueso nuevo.</translation>
    </message>
    <message>
        <source>Sclerostin (amber) sits on the receptors of the builder. Wnt (teal) cannot dock.</source>
        <translation>La esclerostina (ámbar) ocupa los receptores de la célula que forma hueso. Wnt (verde azulado) no puede acoplarse.</translation>
    </message>
    <message>
        <source>2. Load</source>
        <translation>2. Carga</translation>
    </message>
    <message>
        <source>Walking or lifting bends the bone a tiny bit.</source>
        <translation>Al caminar o levantar peso, el hueso se dobla un poquito.</translation>
    </message>
    <message>
        <source>3. It is felt</source>
        <translation>3. Se nota</translation>
    </message>
    <message>
        <source>Osteocytes feel it, and make less sclerostin in that place.</source>
        <translation>Los osteocitos la notan y producen menos esclerostina en ese lugar.</translation>
    </message>
    <message>
        <source>4. The way is free</source>
        <translation>4. El camino queda libre</translation>
    </message>
    <message>
        <source>Wnt docks at the receptors. The signal to build gets through.</source>
        <translation>Wnt se acopla a los receptores. La señal de formar hueso pasa.</translation>
    </message>
    <message>
        <source>Wnt, the signal to build</source>
        <translation>Wnt, la señal de formar hueso</translation>
    </message>
    <message>
        <source>Wnt (say &apos;wint&apos;) is a family of messengers between cells. In bone, what they set going, called the Wnt/β-catenin pathway, is the main signal to build.</source>
        <translation>Wnt (se dice «uint») es una familia de mensajeros entre células. En el hueso, lo que ponen en marcha, llamado vía Wnt/β-catenina, es la principal señal de formación.</translation>
    </message>
    <message>
        <source>LRP5 and LRP6, where it docks</source>
        <translation>LRP5 y LRP6, donde se acopla</translation>
    </message>
    <message>
        <source>LRP5 and LRP6 are receptors on the cells that build. Wnt needs one of them to be heard. People who are born with an over-active LRP5 have very dense bone; people born without a working one have bone of low density.</source>
        <translation>LRP5 y LRP6 son receptores de las células que forman hueso. Wnt necesita uno de ellos para hacerse oír. Quienes nacen con un LRP5 demasiado activo tienen huesos muy densos; quienes nacen sin uno que funcione tienen huesos de baja densidad.</translation>
    </message>
    <message>
        <source>Sclerostin, the brake</source>
        <translation>Esclerostina, el freno</translation>
    </message>
    <message>
        <source>Sclerostin sits on LRP5 and LRP6 and keeps Wnt from them. Load on a bone lowers sclerostin in that bone. This is why movement is a signal and not only exercise.</source>
        <translation>La esclerostina ocupa LRP5 y LRP6 y no deja que Wnt llegue a ellos. La carga sobre un hueso hace bajar la esclerostina en ese hueso. Por eso el movimiento es una señal y no solo ejercicio.</translation>
    </message>
    <message>
        <source>This is how it works in principle. It does not show that exercise makes up for what anastrozole does: a review of seven trials with women treated for early breast cancer found that, after a year, exercise had not preserved the bone density of those past menopause.</source>
        <translation>Así funciona en principio. No demuestra que el ejercicio compense lo que hace el anastrozol: una revisión de siete ensayos con mujeres tratadas de cáncer de mama en fase inicial encontró que, al cabo de un año, el ejercicio no había conservado la densidad ósea de las que habían pasado la menopausia.</translation>
    </message>
    <message>
        <source>Calcium</source>
        <translation>Calcio</translation>
    </message>
    <message>
        <source>Calcium is the mineral that makes bone hard. Nearly all the calcium of the body is in bones and teeth.</source>
        <translation>El calcio es el mineral que hace duro el hueso. Casi todo el calcio del cuerpo está en los huesos y los dientes.</translation>
    </message>
    <message>
        <source>Good sources: milk, yoghurt, cheese, plant drinks with added calcium, dark green leaves, salmon and sardines eaten with their bones.</source>
        <translation>Buenas fuentes: leche, yogur, queso, bebidas vegetales con calcio añadido, verduras de hoja verde oscura, y salmón y sardinas que se comen con las espinas.</translation>
    </message>
    <message>
        <source>Calcium a day</source>
        <translation>Calcio al día</translation>
    </message>
    <message>
        <source>Kidney stones, kidney disease or high blood calcium: ask your doctor before taking calcium or vitamin D.</source>
        <translation>Cálculos renales, enfermedad renal o calcio alto en sangre: pregunte a su médico antes de tomar calcio o vitamina D.</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation>Vitamina D</translation>
    </message>
    <message>
        <source>Vitamin D lets the gut take up calcium from food. The skin makes it in sunlight.</source>
        <translation>La vitamina D permite que el intestino absorba el calcio de los alimentos. La piel la produce con la luz del sol.</translation>
    </message>
    <message>
        <source>Good sources: fatty fish, egg yolk, cereals with added vitamin D. Where there is little sun, supplements are common.</source>
        <translation>Buenas fuentes: pescado azul o graso, yema de huevo, cereales con vitamina D añadida. Donde hay poco sol, los suplementos son habituales.</translation>
    </message>
    <message>
        <source>Vitamin D a day</source>
        <translation>Vitamina D al día</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>Magnesium helps hundreds of enzymes with their work. It has a part in building bone, and in how parathyroid hormone and vitamin D act.</source>
        <translation>El magnesio ayuda a cientos de enzimas en su trabajo. Participa en la formación del hueso y en la acción de la hormona paratiroidea y de la vitamina D.</translation>
    </message>
    <message>
        <source>Good sources: green vegetables, nuts, seeds, whole grains.</source>
        <translation>Buenas fuentes: verduras de hoja verde, frutos secos, semillas, cereales integrales.</translation>
    </message>
    <message>
        <source>The article gives no figure.</source>
        <translation>El artículo no da ninguna cifra.</translation>
    </message>
    <message>
        <source>Magnesium a day</source>
        <translation>Magnesio al día</translation>
    </message>
    <message>
        <source>Vitamin K2</source>
        <translation>Vitamina K2</translation>
    </message>
    <message>
        <source>Vitamin K prepares osteocalcin, a protein of bone, so that it can bind calcium. K1 comes from green plants. K2 is found in fermented foods, such as natto and many cheeses, and in some animal products.</source>
        <translation>La vitamina K prepara la osteocalcina, una proteína del hueso, para que pueda unirse al calcio. La K1 viene de las plantas verdes. La K2 está en alimentos fermentados, como el natto y muchos quesos, y en algunos productos animales.</translation>
    </message>
    <message>
        <source>There is no figure here on purpose. The article gives none, and the European authority found too little to set one for K2. Trials in healthy women after menopause disagree: one saw a slower loss at the spine, another saw no difference. osteon takes K2 down and sets no target of its own.</source>
        <translation>Aquí no hay ninguna cifra, y es a propósito. El artículo no da ninguna, y la autoridad europea no encontró datos suficientes para fijar una de K2. Los ensayos con mujeres sanas después de la menopausia no coinciden: uno vio una pérdida más lenta en la columna; otro no vio ninguna diferencia. osteon anota la K2 y no fija ningún objetivo propio.</translation>
    </message>
    <message>
        <source>On warfarin or a similar anticoagulant: keep vitamin K steady, and take no K2 supplement without your clinic. In one study 10 µg a day changed the INR.</source>
        <translation>Si toma warfarina o un anticoagulante parecido: mantenga estable la vitamina K y no tome suplementos de K2 sin consultarlo con su médico. En un estudio, 10 µg al día cambiaron el INR.</translation>
    </message>
    <message>
        <source>What to keep low</source>
        <translation>Qué tomar en poca cantidad</translation>
    </message>
    <message>
        <source>Highly processed foods, much salt, sugar and alcohol. None of them is forbidden; the article asks for less of them.</source>
        <translation>Alimentos muy procesados, mucha sal, azúcar y alcohol. Nada de esto está prohibido; el artículo pide menos.</translation>
    </message>
    <message>
        <source>Sodium a day</source>
        <translation>Sodio al día</translation>
    </message>
    <message>
        <source>Alcohol a day</source>
        <translation>Alcohol al día</translation>
    </message>
    <message>
        <source>14 g of alcohol is one drink, as it is counted in the United States.</source>
        <translation>14 g de alcohol son una bebida, tal como se cuenta en Estados Unidos.</translation>
    </message>
    <message>
        <source>Where sources ask for different amounts, all of them stand here with their year. Which one is right for you is a good question for your doctor; you choose it under Settings.</source>
        <translation>Cuando las fuentes piden cantidades distintas, aquí están todas con su año. Cuál es la adecuada para usted es una buena pregunta para su médico; usted la elige en Ajustes.</translation>
    </message>
    <message>
        <source>Food for bone</source>
        <translation>Alimentos para el hueso</translation>
    </message>
    <message>
        <source>Calcium, vitamin D, magnesium, vitamin K2</source>
        <translation>Calcio, vitamina D, magnesio, vitamina K2</translation>
    </message>
    <message>
        <source>Anastrozole</source>
        <translation>Anastrozol</translation>
    </message>
    <message>
        <source>A medicine that lowers oestrogen, taken for breast cancer that grows with oestrogen. It is one of the aromatase inhibitors.</source>
        <translation>Un medicamento que baja el estrógeno; se toma en el cáncer de mama que crece con estrógeno. Es uno de los inhibidores de la aromatasa.</translation>
    </message>
    <message>
        <source>Oestrogen deprivation</source>
        <translation>Falta de estrógeno</translation>
    </message>
    <message>
        <source>Having little oestrogen (in American spelling: estrogen), after menopause or because of a medicine. Bone is then renewed faster and loses density.</source>
        <translation>Tener poco estrógeno, después de la menopausia o por un medicamento. Entonces el hueso se renueva más deprisa y pierde densidad.</translation>
    </message>
    <message>
        <source>Bone remodelling</source>
        <translation>Remodelado óseo</translation>
    </message>
    <message>
        <source>The renewal of bone, small place by small place: old bone is taken away and new bone is laid down. It goes on all life long.</source>
        <translation>La renovación del hueso, lugar a lugar: se retira hueso viejo y se forma hueso nuevo. Dura toda la vida.</translation>
    </message>
    <message>
        <source>Bone mineral density</source>
        <translation>Densidad mineral ósea</translation>
    </message>
    <message>
        <source>How much mineral there is in a piece of bone, in grams for a square centimetre. It is measured by DXA. Short: BMD.</source>
        <translation>Cuánto mineral hay en un trozo de hueso, en gramos por centímetro cuadrado. Se mide con una densitometría (DXA). Abreviado: DMO.</translation>
    </message>
    <message>
        <source>Bone formation</source>
        <translation>Formación de hueso</translation>
    </message>
    <message>
        <source>The laying down of new bone by osteoblasts.</source>
        <translation>El trabajo con el que los osteoblastos ponen hueso nuevo.</translation>
    </message>
    <message>
        <source>Bone loss</source>
        <translation>Pérdida de hueso</translation>
    </message>
    <message>
        <source>More bone is taken away than is laid down, so that density falls. It cannot be felt; a scan shows it.</source>
        <translation>Se retira más hueso del que se forma, de modo que la densidad baja. No se nota; se ve en una densitometría.</translation>
    </message>
    <message>
        <source>Bone health</source>
        <translation>Salud ósea</translation>
    </message>
    <message>
        <source>A broad word for dense, well-built bone that stands up to daily life. No single number measures it; the score of this diary does not either.</source>
        <translation>Una expresión amplia para un hueso denso y bien formado que aguanta la vida diaria. Ningún número la mide por sí solo; la puntuación de este diario tampoco.</translation>
    </message>
    <message>
        <source>Osteoclast activity</source>
        <translation>Actividad de los osteoclastos</translation>
    </message>
    <message>
        <source>How much the bone-dissolving cells do. Oestrogen restrains it.</source>
        <translation>Cuánto trabajan las células que disuelven hueso. El estrógeno la frena.</translation>
    </message>
    <message>
        <source>Skeletal resilience</source>
        <translation>Resistencia del esqueleto</translation>
    </message>
    <message>
        <source>How well bones take load and recover from it. It is a picture rather than a measurement.</source>
        <translation>Lo bien que los huesos soportan la carga y se recuperan de ella. Es más una imagen que una medida.</translation>
    </message>
    <message>
        <source>Osteon</source>
        <translation>Osteón</translation>
    </message>
    <message>
        <source>The unit that compact bone is built of: layers of bone in rings around a fine canal, laid down one by one. This diary has its name from it.</source>
        <translation>La unidad de la que está hecho el hueso compacto: capas de hueso en anillos alrededor de un canal fino, puestas una a una. De ahí viene el nombre de este diario.</translation>
    </message>
    <message>
        <source>Osteoclast</source>
        <translation>Osteoclasto</translation>
    </message>
    <message>
        <source>A large cell with many nuclei that dissolves old bone.</source>
        <translation>Una célula grande con muchos núcleos que disuelve el hueso viejo.</translation>
    </message>
    <message>
        <source>Osteoblast</source>
        <translation>Osteoblasto</translation>
    </message>
    <message>
        <source>A cell that lays down new bone.</source>
        <translation>Una célula que forma hueso nuevo.</translation>
    </message>
    <message>
        <source>Osteocyte</source>
        <translation>Osteocito</translation>
    </message>
    <message>
        <source>A cell that lives inside hard bone. Osteocytes feel load, direct the other cells, and make sclerostin.</source>
        <translation>Una célula que vive dentro del hueso duro. Los osteocitos notan la carga, dirigen a las otras células y producen esclerostina.</translation>
    </message>
    <message>
        <source>Sclerostin</source>
        <translation>Esclerostina</translation>
    </message>
    <message>
        <source>A protein from osteocytes that slows the building of bone, because it keeps Wnt from its receptors. Some studies found more of it on aromatase inhibitors.</source>
        <translation>Una proteína de los osteocitos que frena la formación de hueso, porque no deja que Wnt llegue a sus receptores. Algunos estudios encontraron más con inhibidores de la aromatasa.</translation>
    </message>
    <message>
        <source>Wnt</source>
        <translation>Wnt</translation>
    </message>
    <message>
        <source>A family of messengers between cells. In bone they are the main signal to build.</source>
        <translation>Una familia de mensajeros entre células. En el hueso son la principal señal de formación.</translation>
    </message>
    <message>
        <source>LRP5</source>
        <translation>LRP5</translation>
    </message>
    <message>
        <source>A receptor on cells that build bone. Together with its relative LRP6 it lets them hear Wnt.</source>
        <translation>Un receptor de las células que forman hueso. Junto con su pariente LRP6, les permite oír a Wnt.</translation>
    </message>
    <message>
        <source>Osteocalcin</source>
        <translation>Osteocalcina</translation>
    </message>
    <message>
        <source>A protein that osteoblasts make. Vitamin K prepares it, so that it can bind calcium.</source>
        <translation>Una proteína que producen los osteoblastos. La vitamina K la prepara para que pueda unirse al calcio.</translation>
    </message>
    <message>
        <source>DXA</source>
        <translation>DXA</translation>
    </message>
    <message>
        <source>A scan that measures bone mineral density with a very small dose of X-rays, mostly at the lower spine and the hip. It is also written DEXA.</source>
        <translation>La densitometría: mide la densidad mineral ósea con una dosis muy pequeña de rayos X, sobre todo en la columna lumbar y la cadera. También se escribe DEXA.</translation>
    </message>
    <message>
        <source>T-score</source>
        <translation>T-score</translation>
    </message>
    <message>
        <source>How far a bone density lies from that of healthy young adults, in standard deviations. Below zero means less dense. What it means for you is for your doctor to say.</source>
        <translation>A qué distancia está una densidad ósea de la de adultos jóvenes sanos, en desviaciones estándar. También se llama puntuación T. Por debajo de cero significa menos densa. Lo que significa en su caso le corresponde decirlo a su médico.</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-score</translation>
    </message>
    <message>
        <source>As the T-score, but compared with people of your own age and sex.</source>
        <translation>Como el T-score, pero comparado con personas de la misma edad y el mismo sexo.</translation>
    </message>
    <message>
        <source>Least significant change</source>
        <translation>Cambio mínimo significativo</translation>
    </message>
    <message>
        <source>The smallest change between two scans that is more than the scanner and its handling may be off by. Each centre works out its own. Short: LSC.</source>
        <translation>El menor cambio entre dos densitometrías que supera lo que pueden desviarse el aparato y su manejo. Cada centro calcula el suyo. Abreviado: LSC, por sus siglas en inglés.</translation>
    </message>
    <message>
        <source>25(OH)D</source>
        <translation>25(OH)D</translation>
    </message>
    <message>
        <source>The form of vitamin D that is measured in blood. According to the Institute of Medicine, 50 nmol/L (20 ng/mL) is enough for most people; 1 ng/mL is 2.5 nmol/L.</source>
        <translation>La forma de la vitamina D que se mide en la sangre. Según el Instituto de Medicina de Estados Unidos, 50 nmol/L (20 ng/mL) bastan para la mayoría de las personas; 1 ng/mL son 2,5 nmol/L.</translation>
    </message>
    <message>
        <source>CTX</source>
        <translation>CTX</translation>
    </message>
    <message>
        <source>A piece of collagen that gets into the blood when bone is taken away: a marker of breakdown. Laboratories measure it differently, so compare only results of one method.</source>
        <translation>Un fragmento de colágeno que llega a la sangre cuando se retira hueso: un marcador de la resorción. Los laboratorios lo miden de formas distintas; compare solo resultados de un mismo método.</translation>
    </message>
    <message>
        <source>P1NP</source>
        <translation>P1NP</translation>
    </message>
    <message>
        <source>A piece of collagen that gets into the blood when new bone is laid down: a marker of formation. Laboratories measure it differently, so compare only results of one method.</source>
        <translation>Un fragmento de colágeno que llega a la sangre cuando se forma hueso nuevo: un marcador de la formación. Los laboratorios lo miden de formas distintas; compare solo resultados de un mismo método.</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>UI</translation>
    </message>
    <message>
        <source>International unit, in this diary for vitamin D only: 40 IU of vitamin D are 1 µg. The IU of another vitamin is another amount.</source>
        <translation>Unidad internacional, en este diario solo para la vitamina D: 40 UI de vitamina D son 1 µg. La UI de otra vitamina es otra cantidad.</translation>
    </message>
    <message>
        <source>Elemental calcium</source>
        <translation>Calcio elemental</translation>
    </message>
    <message>
        <source>The calcium itself in a tablet, without what it is bound to. Calcium carbonate is 40 % calcium by weight, calcium citrate 21 %. Most packets state the elemental amount.</source>
        <translation>El calcio mismo de un comprimido, sin aquello a lo que está unido. El carbonato de calcio es calcio en un 40&#xa0;% de su peso; el citrato de calcio, en un 21&#xa0;%. La mayoría de los envases indica la cantidad elemental.</translation>
    </message>
    <message>
        <source>Menaquinone</source>
        <translation>Menaquinona</translation>
    </message>
    <message>
        <source>The chemical name of vitamin K2. MK-4 and MK-7 are kinds of it: the number says how long a part of the molecule is.</source>
        <translation>El nombre químico de la vitamina K2. MK-4 y MK-7 son tipos de ella: el número dice lo larga que es una parte de la molécula.</translation>
    </message>
    <message>
        <source>Phylloquinone</source>
        <translation>Filoquinona</translation>
    </message>
    <message>
        <source>The chemical name of vitamin K1, from green plants. It is never added to K2 in this diary.</source>
        <translation>El nombre químico de la vitamina K1, de las plantas verdes. En este diario nunca se suma a la K2.</translation>
    </message>
    <message>
        <source>RDA</source>
        <translation>RDA</translation>
    </message>
    <message>
        <source>Recommended dietary allowance: an amount a day that covers the need of nearly all healthy people of an age and sex.</source>
        <translation>Ingesta diaria recomendada (RDA, por sus siglas en inglés): la cantidad al día que cubre lo que necesitan casi todas las personas sanas de una edad y un sexo.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>The most a day that is thought to be safe for nearly everyone, food and supplements together unless it says otherwise. It is no goal.</source>
        <translation>Lo máximo al día que se considera seguro para casi todas las personas, alimentos y suplementos juntos si no se dice otra cosa. No es una meta.</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>MET</translation>
    </message>
    <message>
        <source>How hard an activity is, compared with sitting still, which is 1 MET. From 3 MET it is moderate, from 6 MET vigorous.</source>
        <translation>Lo intensa que es una actividad, comparada con estar en reposo en una silla, que es 1 MET. Desde 3 MET es moderada; desde 6 MET, intensa.</translation>
    </message>
    <message>
        <source>Physical activity</source>
        <translation>Actividad física</translation>
    </message>
    <message>
        <source>Any movement that takes energy: sport, but also walking, stairs, gardening and housework.</source>
        <translation>Todo movimiento que gasta energía: el deporte, pero también caminar, subir escaleras, el jardín y las tareas de la casa.</translation>
    </message>
    <message>
        <source>Weight-bearing exercise</source>
        <translation>Ejercicio con carga</translation>
    </message>
    <message>
        <source>Movement in which your legs carry your own weight: walking, jogging, hiking, dancing, stairs. Swimming and cycling are not.</source>
        <translation>Movimiento en el que las piernas llevan su propio peso: caminar, trotar, hacer senderismo, bailar, subir escaleras. La natación y la bicicleta no lo son.</translation>
    </message>
    <message>
        <source>Resistance training</source>
        <translation>Entrenamiento de fuerza</translation>
    </message>
    <message>
        <source>Movement against a force: weights, bands, or your own body, as in squats and push-ups. Also called strength training.</source>
        <translation>Movimiento contra una resistencia: pesas, bandas o el propio cuerpo, como en las sentadillas y las flexiones de brazos. También se llama ejercicio de resistencia.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>On your feet, against resistance, in balance</source>
        <translation>De pie, contra una resistencia, en equilibrio</translation>
    </message>
    <message>
        <source>Bone answers to load: over time, more is built where it is used, and less where it is not. This is known as Wolff&apos;s law.</source>
        <translation>El hueso responde a la carga: con el tiempo se forma más donde se usa y menos donde no. Esto se conoce como la ley de Wolff.</translation>
    </message>
    <message>
        <source>Three pictures of a woman. She walks, and the ground presses back at each step. She lifts a dumbbell. She stands on one leg, with a chair at hand.</source>
        <translation>Tres dibujos de una mujer. Camina, y el suelo devuelve la presión a cada paso. Levanta una mancuerna. Está de pie sobre una pierna, con una silla a mano.</translation>
    </message>
    <message>
        <source>Weight-bearing</source>
        <translation>Con carga</translation>
    </message>
    <message>
        <source>You carry your own weight: walking, jogging, hiking, dancing, stairs.</source>
        <translation>Usted lleva su propio peso: caminar, trotar, hacer senderismo, bailar, subir escaleras.</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>De fuerza</translation>
    </message>
    <message>
        <source>Muscles pull on bone: weights, bands, or your own body, as in squats and push-ups.</source>
        <translation>Los músculos tiran del hueso: pesas, bandas o el propio cuerpo, como en las sentadillas y las flexiones de brazos.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>De equilibrio</translation>
    </message>
    <message>
        <source>Standing on one leg, tai chi, slow turns: steadier on your feet.</source>
        <translation>Estar de pie sobre una pierna, taichí, giros lentos: más firmeza de pie.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Moderate to vigorous activity a week</source>
        <translation>Actividad moderada o intensa por semana</translation>
    </message>
    <message>
        <source>Days with strength training a week</source>
        <translation>Días con entrenamiento de fuerza por semana</translation>
    </message>
    <message>
        <source>Moderate activity takes three to six times the energy of sitting still, vigorous activity six times or more; the WHO counts a vigorous minute as two. For people from 65 on it adds balance training.</source>
        <translation>La actividad moderada gasta de tres a seis veces la energía de estar en reposo en una silla; la intensa, seis veces o más. La OMS cuenta un minuto intenso como dos. Para las personas desde los 65 años añade ejercicios de equilibrio.</translation>
    </message>
    <message>
        <source>What a study saw, and what it did not</source>
        <translation>Lo que vio un estudio y lo que no vio</translation>
    </message>
    <message>
        <source>Among women on aromatase inhibitors, those who did less than 150 minutes of aerobic exercise a week in the half-year after diagnosis had a fracture more often (hazard ratio 2.42, between 1.34 and 4.37). For all activity together there was no such link. A study of this kind shows what goes together, not what causes what.</source>
        <translation>Entre mujeres con inhibidores de la aromatasa, las que hicieron menos de 150 minutos de ejercicio aeróbico por semana en el medio año posterior al diagnóstico tuvieron una fractura con más frecuencia (razón de riesgos 2,42, entre 1,34 y 4,37). Con toda la actividad junta no se vio esa relación. Un estudio así muestra qué cosas van juntas, no cuál causa cuál.</translation>
    </message>
    <message>
        <source>Strength and balance are worth having in any case, whatever a scan says.</source>
        <translation>La fuerza y el equilibrio valen la pena en todo caso, diga lo que diga una densitometría.</translation>
    </message>
    <message>
        <source>Ask your team before heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases.</source>
        <translation>Pregunte a su equipo antes de levantar mucho peso o saltar, sobre todo después de una fractura, con densidad ósea baja o con metástasis óseas.</translation>
    </message>
    <message>
        <source>For your doctor</source>
        <translation>Para su médico</translation>
    </message>
    <message>
        <source>What a diary leaves to your team</source>
        <translation>Lo que un diario deja a su equipo</translation>
    </message>
    <message>
        <source>osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. These things belong to people who know you:</source>
        <translation>osteon es un diario personal de hábitos. No diagnostica, trata, vigila ni predice enfermedades. Estas cosas corresponden a quienes conocen su caso:</translation>
    </message>
    <message>
        <source>Medicines for bone</source>
        <translation>Medicamentos para el hueso</translation>
    </message>
    <message>
        <source>There are medicines that slow the loss of bone. Whether one is right for you depends on your scan and much else. In the ARBI study, women at moderate or high risk of osteoporosis who took risedronate beside anastrozole had denser bone at the spine after two years.</source>
        <translation>Hay medicamentos que hacen más lenta la pérdida de hueso. Si alguno es adecuado para usted depende de su densitometría y de muchas otras cosas. En el estudio ARBI, las mujeres con riesgo moderado o alto de osteoporosis que tomaron risedronato además de anastrozol tenían el hueso de la columna más denso al cabo de dos años.</translation>
    </message>
    <message>
        <source>Scans and their timing</source>
        <translation>Las densitometrías y su momento</translation>
    </message>
    <message>
        <source>When to scan, where, and what a change means is for your team to say. A change between two scans counts only when it is larger than what the machine itself may be off by.</source>
        <translation>Cuándo y dónde hacerlas, y qué significa un cambio, lo dice su equipo. Un cambio entre dos densitometrías solo cuenta si es mayor que lo que puede desviarse el propio aparato.</translation>
    </message>
    <message>
        <source>Supplements beyond the usual</source>
        <translation>Suplementos fuera de lo habitual</translation>
    </message>
    <message>
        <source>Ask before you begin a new supplement, or take more than is written on the packet.</source>
        <translation>Pregunte antes de empezar con un suplemento nuevo o de tomar más de lo que dice el envase.</translation>
    </message>
    <message>
        <source>Load after a fracture</source>
        <translation>Carga después de una fractura</translation>
    </message>
    <message>
        <source>After a fracture, with low bone density or with bone metastases, let your team say which movements are right.</source>
        <translation>Después de una fractura, con densidad ósea baja o con metástasis óseas, deje que su equipo le diga qué movimientos son adecuados.</translation>
    </message>
    <message>
        <source>New back pain, getting shorter, or a fall with pain: contact a clinician.</source>
        <translation>Dolor de espalda nuevo, pérdida de estatura o una caída con dolor: consulte a un profesional de la salud.</translation>
    </message>
    <message>
        <source>The Summary page prints one page of what you logged, to take along. The score on it reflects logged habits, not bone strength.</source>
        <translation>La página Informe imprime una hoja con lo que usted registró, para llevarla a la consulta. La puntuación que aparece en ella refleja los hábitos registrados, no la resistencia de los huesos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages, as in &apos;women 19 to 30&apos;</comment>
        <translation>de %1 a %2 años</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an age, as in &apos;women from 51&apos;</comment>
        <translation>desde los %1 años</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todas las personas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>women, from 51</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no more than %1 from supplements</source>
        <translation>no más de %1 de suplementos</translation>
    </message>
    <message>
        <source>no more than %1</source>
        <translation>no más de %1</translation>
    </message>
</context>
<context>
    <name>LineEffect</name>
    <message>
        <source>%1 at least +%2</source>
        <translation>%1: al menos +%2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>activity +%1 min</source>
        <translation>actividad: +%1 min</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>What did you eat, take or do?</source>
        <translation>¿Qué ha comido, tomado o hecho?</translation>
    </message>
    <message>
        <source>   e.g. 200 ml milk, 2 eggs; walk 30 min</source>
        <translation>   p. ej., 200 ml de leche, 2 huevos; caminar 30 min</translation>
    </message>
    <message>
        <source>Eaten, taken, done</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Línea para registrar</translation>
    </message>
</context>
<context>
    <name>LogMealForm</name>
    <message>
        <source>Log %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>How many servings</source>
        <translation>Cuántas raciones</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>desayuno</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almuerzo</translation>
    </message>
    <message>
        <source>dinner</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>snack</source>
        <translation>tentempié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>This cannot be read (%1).</source>
        <translation>No se puede leer (%1).</translation>
    </message>
    <message>
        <source>The foods could not be written (%1). Everything is as it was; free some space.</source>
        <translation>No se pudieron guardar los alimentos (%1). Todo está como estaba; libere algo de espacio.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>no está permitido</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se agotó el espacio que tiene asignado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error al leer o escribir el disco</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el disco está ocupado</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe ese disco</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>este disco no lo permite</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>el contenido del archivo está dañado</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error al leer o escribir el disco</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Not a zip archive</source>
        <translation>no es un archivo zip</translation>
    </message>
    <message>
        <source>Zip archive inconsistent</source>
        <translation>el archivo zip se contradice</translation>
    </message>
    <message>
        <source>Premature end of file</source>
        <translation>el archivo acaba a la mitad</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>error de lectura</translation>
    </message>
    <message>
        <source>CRC error</source>
        <translation>la suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>Can&apos;t open file</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>Compression method not supported</source>
        <translation>tipo de compresión desconocido</translation>
    </message>
    <message>
        <source>No password provided</source>
        <translation>el archivo está protegido con contraseña</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>no se puede leer por falta de permiso</translation>
    </message>
    <message>
        <source>is not a catalogue of this version of osteon, or is damaged</source>
        <translation>no es de esta versión de osteon o está dañada</translation>
    </message>
    <message>
        <source>%1 is not a file of imported foods of this version of osteon, or is damaged, so no imported food is found. Move it away and import the foods again.</source>
        <translation>%1 no es un archivo de alimentos importados de esta versión de osteon o está dañado, así que no se encuentra ningún alimento importado. Mueva el archivo a otro lugar e importe los alimentos de nuevo.</translation>
    </message>
    <message>
        <source>The food catalogue %1 %2; install osteon again.</source>
        <translation>La tabla de alimentos %1 %2; instale osteon de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a file of imported foods of this version of osteon, or is damaged. It was left as it is; move it away and import again.</source>
        <translation>%1 no es un archivo de alimentos importados de esta versión de osteon o está dañado. Se dejó como está; muévalo a otro lugar e importe de nuevo.</translation>
    </message>
    <message>
        <source>Another import of foods is running. Wait until it has ended.</source>
        <translation>Ya hay otra importación de alimentos en curso. Espere a que termine.</translation>
    </message>
    <message>
        <source>The imported foods cannot be written to %1 (%2). Make the folder writable, or free some space.</source>
        <translation>Los alimentos importados no se pueden escribir en %1 (%2). Permita escribir en la carpeta o libere algo de espacio.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1, línea %2: %3. %4</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>falta la columna %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a column of this table, or it stands there twice</source>
        <translation>«%1» no es una columna de esta tabla, o aparece dos veces</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>el número de celdas de esta fila (%1) no es el de columnas (%2)</translation>
    </message>
    <message>
        <source>a cell is longer than 64 KB, or a quotation mark is not closed</source>
        <translation>una celda ocupa más de 64 KB, o no se cierran unas comillas</translation>
    </message>
    <message>
        <source>a quotation mark stands where none can</source>
        <translation>hay unas comillas donde no puede haberlas</translation>
    </message>
    <message>
        <source>the %1 &apos;%2&apos; %3</source>
        <translation>«%2» en la columna %1 %3</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>la tabla está vacía</translation>
    </message>
    <message>
        <source>is not the number of a food</source>
        <translation>no es el número de un alimento</translation>
    </message>
    <message>
        <source>%1 has no %2, which a download of FoodData Central needs. Nothing was imported; name the zip with all its tables, or the folder it was unpacked to.</source>
        <translation>En %1 falta %2, que forma parte de una descarga de FoodData Central. No se importó nada; indique el archivo zip con todas sus tablas o la carpeta en la que se descomprimió.</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>Nothing was imported; download the file again.</source>
        <translation>No se importó nada; descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>is not the unit of this nutrient</source>
        <translation>no es la unidad de este nutriente</translation>
    </message>
    <message>
        <source>is not the number of a nutrient</source>
        <translation>no es el número de un nutriente</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is empty, and this kind of row needs it</source>
        <translation>está vacío, y este tipo de fila lo necesita</translation>
    </message>
    <message>
        <source>is longer than 500 characters</source>
        <translation>tiene más de 500 caracteres</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>is more than 6 decimals</source>
        <translation>son más de 6 decimales</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>has no meaning in a row of this kind</source>
        <translation>no significa nada en este tipo de fila</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>tiene más de 10 000 caracteres</translation>
    </message>
    <message>
        <source>is not a day from 1900 on, written as 2026-11-23</source>
        <translation>no es un día desde 1900, escrito como 2026-11-23</translation>
    </message>
    <message>
        <source>is not a time of day, written as 08:30</source>
        <translation>no es una hora del día, escrita como 08:30</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>no es ni yes ni no</translation>
    </message>
    <message>
        <source>is not a whole number as osteon writes it</source>
        <translation>no es un número entero tal como lo escribe osteon</translation>
    </message>
    <message>
        <source>is not one of breakfast, lunch, dinner, snack</source>
        <translation>no es ninguno de estos: breakfast, lunch, dinner, snack</translation>
    </message>
    <message>
        <source>is not one of light, moderate, vigorous</source>
        <translation>no es ninguno de estos: light, moderate, vigorous</translation>
    </message>
    <message>
        <source>is not a dose of the day, such as 1, morning or 20:30</source>
        <translation>no es una dosis del día, como 1, morning o 20:30</translation>
    </message>
    <message>
        <source>is not a list of doses of the day, such as &apos;morning 20:30&apos;</source>
        <translation>no es una lista de dosis del día, como «morning 20:30»</translation>
    </message>
    <message>
        <source>is neither taken nor skipped</source>
        <translation>no es ni taken ni skipped</translation>
    </message>
    <message>
        <source>is neither supplement nor medicine</source>
        <translation>no es ni supplement ni medicine</translation>
    </message>
    <message>
        <source>is not a list of weekdays, such as &apos;mon wed&apos;</source>
        <translation>no es una lista de días de la semana, como «mon wed»</translation>
    </message>
    <message>
        <source>is nothing that has a target</source>
        <translation>no es nada que tenga un objetivo</translation>
    </message>
    <message>
        <source>is neither all nor supplements</source>
        <translation>no es ni all ni supplements</translation>
    </message>
    <message>
        <source>is neither female nor male</source>
        <translation>no es ni female ni male</translation>
    </message>
    <message>
        <source>is not one of 100g, 100ml, serving</source>
        <translation>no es ninguno de estos: 100g, 100ml, serving</translation>
    </message>
    <message>
        <source>is not a list of portions in grams, such as &apos;cup=245 slice=32.5&apos;</source>
        <translation>no es una lista de porciones en gramos, como «cup=245 slice=32.5»</translation>
    </message>
    <message>
        <source>is not one of aromatase_inhibitor, bone_medicine, other</source>
        <translation>no es ninguno de estos: aromatase_inhibitor, bone_medicine, other</translation>
    </message>
    <message>
        <source>is not one of lumbar_spine, total_hip, femoral_neck, forearm, other</source>
        <translation>no es ninguno de estos: lumbar_spine, total_hip, femoral_neck, forearm, other</translation>
    </message>
    <message>
        <source>is no laboratory value that osteon knows; others are &apos;custom&apos;</source>
        <translation>no es un valor de laboratorio que osteon conozca; los demás son «custom»</translation>
    </message>
    <message>
        <source>is neither &lt; nor &gt;</source>
        <translation>no es ni &lt; ni &gt;</translation>
    </message>
    <message>
        <source>is not one of fall, fracture, height, weight, symptom, visit</source>
        <translation>no es ninguno de estos: fall, fracture, height, weight, symptom, visit</translation>
    </message>
    <message>
        <source>is not one of appointment, treatment, other</source>
        <translation>no es ninguno de estos: appointment, treatment, other</translation>
    </message>
    <message>
        <source>stands in the file twice</source>
        <translation>aparece dos veces en el archivo</translation>
    </message>
    <message>
        <source>stands in a row with an amount that is more than anybody takes</source>
        <translation>está en una fila con una cantidad mayor de la que nadie toma</translation>
    </message>
    <message>
        <source>is that of a medicine, of which no nutrients are counted</source>
        <translation>es de un medicamento, del que no se cuentan nutrientes</translation>
    </message>
    <message>
        <source>is that of a supplement, which is no treatment of the bones</source>
        <translation>es de un suplemento, que no es un tratamiento de los huesos</translation>
    </message>
    <message>
        <source>stands in a row whose repeat, weekdays and slots do not fit together</source>
        <translation>está en una fila cuyos repeat, weekdays y slots no encajan entre sí</translation>
    </message>
    <message>
        <source>stands in a row whose last_day lies before its day</source>
        <translation>está en una fila cuyo last_day es anterior a su day</translation>
    </message>
    <message>
        <source>stands in a row whose dose_text is too long or has a line break in it</source>
        <translation>está en una fila cuyo dose_text es demasiado largo o contiene un salto de línea</translation>
    </message>
    <message>
        <source>cannot be that of a routine</source>
        <translation>no puede ser de una toma habitual</translation>
    </message>
    <message>
        <source>is that of too many rows</source>
        <translation>está en demasiadas filas</translation>
    </message>
    <message>
        <source>is no year that somebody who logs was born in</source>
        <translation>no puede ser un año de nacimiento</translation>
    </message>
    <message>
        <source>is nothing that a profile has</source>
        <translation>no forma parte de los datos de una persona</translation>
    </message>
    <message>
        <source>is no hour from 0 to 6</source>
        <translation>no es una hora de 0 a 6</translation>
    </message>
    <message>
        <source>is neither IU nor ug</source>
        <translation>no es ni IU ni ug</translation>
    </message>
    <message>
        <source>is empty or stands twice</source>
        <translation>está vacío o aparece dos veces</translation>
    </message>
    <message>
        <source>is nothing that can be set</source>
        <translation>no es nada que se pueda ajustar</translation>
    </message>
    <message>
        <source>is not one of lower, upper, limit</source>
        <translation>no es ninguno de estos: lower, upper, limit</translation>
    </message>
    <message>
        <source>does not fit the column &apos;bound&apos; of its row</source>
        <translation>no encaja con la columna «bound» de su fila</translation>
    </message>
    <message>
        <source>cannot be on the label of a food</source>
        <translation>no puede estar en la etiqueta de un alimento</translation>
    </message>
    <message>
        <source>is no plan of this file</source>
        <translation>no es un plan de este archivo</translation>
    </message>
    <message>
        <source>is that of another target of this plan</source>
        <translation>es de otro objetivo de este plan</translation>
    </message>
    <message>
        <source>is no regimen of this file</source>
        <translation>no es una toma habitual de este archivo</translation>
    </message>
    <message>
        <source>is a regimen without a version in this file</source>
        <translation>es una toma habitual sin versión en este archivo</translation>
    </message>
    <message>
        <source>is no saved meal of this file</source>
        <translation>no es una comida guardada de este archivo</translation>
    </message>
    <message>
        <source>is a meal with no items, or with one that cannot be eaten</source>
        <translation>es una comida que no contiene nada, o que contiene algo que no se puede comer</translation>
    </message>
    <message>
        <source>is no other food of this file</source>
        <translation>no es otro alimento de este archivo</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <source>is more than anybody takes in a day</source>
        <translation>es más de lo que nadie toma en un día</translation>
    </message>
    <message>
        <source>has to be more than nothing and at most 10 kg</source>
        <translation>tiene que ser más que nada y como mucho 10 kg</translation>
    </message>
    <message>
        <source>has to be from 1 to 1440 minutes</source>
        <translation>tiene que ser de 1 a 1440 minutos</translation>
    </message>
    <message>
        <source>cannot be of an entry</source>
        <translation>no puede ser de una anotación</translation>
    </message>
    <message>
        <source>is missing, and this kind of row needs it</source>
        <translation>falta, y este tipo de fila lo necesita</translation>
    </message>
    <message>
        <source>is outside of what can be</source>
        <translation>está fuera de lo posible</translation>
    </message>
    <message>
        <source>does not belong to this kind of entry</source>
        <translation>no corresponde a este tipo de anotación</translation>
    </message>
    <message>
        <source>is not a unit that this value is given in</source>
        <translation>no es una unidad en la que se dé este valor</translation>
    </message>
    <message>
        <source>lies above the upper end of the range</source>
        <translation>está por encima del extremo superior del intervalo</translation>
    </message>
    <message>
        <source>is not a schedule, such as &apos;1 days&apos;, &apos;2 weeks&apos; or &apos;as_needed&apos;</source>
        <translation>no es una pauta, como «1 days», «2 weeks» o «as_needed»</translation>
    </message>
    <message>
        <source>is not a schedule as osteon writes it</source>
        <translation>no es una pauta tal como la escribe osteon</translation>
    </message>
    <message>
        <source>can be read in two ways; write it with a decimal point and nothing else: 1000, 1.5</source>
        <translation>se puede leer de dos maneras; escríbalo con un punto decimal y nada más: 1000, 1.5</translation>
    </message>
    <message>
        <source>is not a figure as osteon writes it, such as 1000 or 1.5</source>
        <translation>no es una cifra tal como la escribe osteon, como 1000 o 1.5</translation>
    </message>
    <message>
        <source>is not the unique number of an entry, as osteon gives it</source>
        <translation>no es el número único de una anotación tal como lo asigna osteon</translation>
    </message>
    <message>
        <source>Nothing was imported; correct it there and import the file again.</source>
        <translation>No se importó nada; corríjalo allí e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>is no kind of row that osteon knows</source>
        <translation>no es un tipo de fila que osteon conozca</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Nothing was imported; choose another file.</source>
        <translation>%1 no es un archivo que se pueda leer. No se importó nada; elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Nothing was imported; download it again.</source>
        <translation>%1 no se puede leer (%2). No se importó nada; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no file and no folder. Name the zip of FoodData Central, or the folder it was unpacked to.</source>
        <translation>%1 no es un archivo ni una carpeta. Indique el archivo zip de FoodData Central o la carpeta en la que se descomprimió.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a zip (%2). Nothing was imported; name the zip of FoodData Central, or download it again.</source>
        <translation>%1 no se puede abrir como archivo zip (%2). No se importó nada; indique el archivo zip de FoodData Central o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a journal in use, or may not be written. It was left as it was. Choose another name for the copy.</source>
        <translation>%1 es un diario en uso, o no se puede escribir en él. Se dejó como estaba. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>%1 is the journal itself. Choose another name for the copy.</source>
        <translation>%1 es el propio diario. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The name of the copy is empty. Choose another one.</source>
        <translation>El nombre de la copia está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>The copy for %1 could not be read back (%2), so it was not kept. Check the disk, and write the copy to another one.</source>
        <translation>La copia para %1 no se pudo volver a leer (%2), así que no se conservó. Compruebe el disco y escriba la copia en otro.</translation>
    </message>
    <message>
        <source>a row of %1 refers to a row of %2 that does not exist</source>
        <translation>una fila de %1 remite a una fila de %2 que no existe</translation>
    </message>
    <message>
        <source>%1 is not an osteon journal (%2). It was left as it was. Choose another file.</source>
        <translation>%1 no es un diario de osteon (%2). Se dejó como estaba. Elija otro archivo.</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or choose another file.</source>
        <translation>No existe el archivo %1. Compruebe el nombre o elija otro archivo.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation>es un enlace que lleva en círculo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>The name of the journal is empty or has a NUL character in it. Choose another file.</source>
        <translation>El nombre del diario está vacío o contiene un carácter nulo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>es un archivo de otro tipo</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>falta el número de versión</translation>
    </message>
    <message>
        <source>%1 is a journal of version %2, written by a newer osteon; this one understands up to version %3. It was left as it was. Install the newer osteon, or choose another file.</source>
        <translation>%1 es un diario de la versión %2, escrito por un osteon más nuevo; este entiende hasta la versión %3. Se dejó como estaba. Instale el osteon más nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a possible %2</source>
        <translation>«%1» no puede estar en %2</translation>
    </message>
    <message>
        <source>There is no file %1, but %2 holds changes that belong to it. Nothing was changed. Put the journal back, or move %2 to another folder.</source>
        <translation>No existe el archivo %1, pero %2 contiene cambios que le pertenecen. No se cambió nada. Devuelva el diario a su lugar o mueva %2 a otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be brought from version %2 to version %3 and was left as it was, at version %2. The reason: %4</source>
        <translation>%1 no se pudo pasar de la versión %2 a la versión %3 y se dejó como estaba, en la versión %2. El motivo: %4</translation>
    </message>
    <message>
        <source>%1 cannot be restored: the -wal file beside it is damaged. The journal was left as it was. Choose another backup.</source>
        <translation>%1 no se puede restaurar: el archivo de al lado que acaba en -wal está dañado. El diario se dejó como estaba. Elija otra copia.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: it is damaged (%2). The journal was left as it was. Choose another backup.</source>
        <translation>%1 no se puede restaurar: está dañado (%2). El diario se dejó como estaba. Elija otra copia.</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the journal. The journal was left as it was. Check that the backup can be read and that the disk is not full.</source>
        <translation>%1 no se pudo copiar junto al diario. El diario se dejó como estaba. Compruebe que la copia se puede leer y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2. The journal was left as it was. Choose another backup.</source>
        <translation>%1 no se puede restaurar: %2. El diario se dejó como estaba. Elija otra copia.</translation>
    </message>
    <message>
        <source>%1 is in use by another program, or may not be written. It was left as it was. Close the other program and try again.</source>
        <translation>%1 está en uso en otro programa, o no se puede escribir en él. Se dejó como estaba. Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is the journal itself. It was left as it was. Choose a backup.</source>
        <translation>%1 es el propio diario. Se dejó como estaba. Elija una copia.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. What was saved before is safe; this change was not saved. Free some space and try again.</source>
        <translation>%1 no se puede escribir: el disco está lleno. Lo guardado antes está a salvo; este cambio no se guardó. Libere algo de espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Make a copy of it and of the files beside it that begin with the same name, then restore a backup.</source>
        <translation>%1 está dañado (%2). Haga una copia del archivo y de los que están al lado y empiezan con el mismo nombre, y después restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is in use by another program and did not become free in time. This change was not saved. Try again in a moment.</source>
        <translation>%1 está en uso en otro programa y no quedó libre a tiempo. Este cambio no se guardó. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>%1 no se puede escribir (%2). Compruebe los permisos del archivo y de su carpeta, y que el disco no sea de solo lectura.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Nothing of this change was saved.</source>
        <translation>%1 no se pudo usar: %2. De este cambio no se guardó nada.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Create it, or choose another file.</source>
        <translation>La carpeta de %1 no existe. Créela o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 saved in it cannot be read. Nothing was changed. Copy %3 and %1 to a safe place, then restore a backup.</source>
        <translation>%1 está dañado: guardado en él, pero ilegible: %2. No se cambió nada. Copie %3 y %1 a un lugar seguro y después restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. This change was not saved. Put the file back, or start again with another one.</source>
        <translation>%1 se movió o se borró mientras estaba abierto. Este cambio no se guardó. Devuelva el archivo a su lugar o empiece de nuevo con otro.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>is not plain text</source>
        <translation>no es texto sencillo</translation>
    </message>
    <message>
        <source>is longer than 127 bytes</source>
        <translation>ocupa más de 127 bytes</translation>
    </message>
    <message>
        <source>The summary cannot be printed because no font is installed; install a font such as Noto Sans (Debian: fonts-noto-core).</source>
        <translation>El informe no se puede imprimir porque no hay ninguna fuente instalada; instale una como Noto Sans (Debian: fonts-noto-core).</translation>
    </message>
    <message>
        <source>The summary was not written because the password %1; choose another one.</source>
        <translation>El informe no se escribió: la contraseña %1; elija otra.</translation>
    </message>
    <message>
        <source>The summary could not be drawn (%1); try again with more free memory.</source>
        <translation>El informe no se pudo dibujar (%1); inténtelo de nuevo con más memoria libre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file that can be written; choose another file name.</source>
        <translation>«%1» no es un archivo en el que se pueda escribir; elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; does not exist; create it or choose another place.</source>
        <translation>La carpeta de «%1» no existe; créela o elija otro lugar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written (%2); what is there is as it was. Choose another place or free some space.</source>
        <translation>«%1» no se pudo escribir (%2); lo que hay allí está como estaba. Elija otro lugar o libere espacio.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>This could not be done: %1</source>
        <translation>No se pudo hacer: %1</translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the pages that do not fit</comment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NotesText</name>
    <message numerus="yes">
        <source>%n items have no %1 value.</source>
        <translation>
            <numerusform>%n anotación no tiene valor de %1.</numerusform>
            <numerusform>%n anotaciones no tienen valor de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no value for some of these.</source>
        <translation>
            <numerusform>%n anotación no tiene valor de algunos de estos.</numerusform>
            <numerusform>%n anotaciones no tienen valor de algunos de estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value for %2</source>
        <comment>names of items, nutrients</comment>
        <translation>%1: sin valor de %2</translation>
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
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>solid: food</source>
        <translation>liso: alimentos</translation>
    </message>
    <message>
        <source>striped: supplements</source>
        <translation>rayado: suplementos</translation>
    </message>
    <message>
        <source>line: target</source>
        <translation>línea: objetivo</translation>
    </message>
    <message>
        <source>frame: range</source>
        <translation>marco: intervalo</translation>
    </message>
    <message>
        <source>double line: limit</source>
        <translation>línea doble: límite</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>NumberLink</name>
    <message>
        <source>Reference %1, %2</source>
        <comment>number, title</comment>
        <translation>Referencia %1, %2</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>A private, offline diary with bone-health targets.</source>
        <translation>Un diario privado y sin conexión, con objetivos de salud ósea.</translation>
    </message>
    <message>
        <source>The journal to open (default: your own).</source>
        <translation>El diario que se abre (si no se indica: el suyo).</translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation>El día que se toma como hoy.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast (default: as you chose, or as the system).</source>
        <translation>light, dark o high-contrast (si no se indica: lo que usted eligió, o como el sistema).</translation>
    </message>
    <message>
        <source>How large the text is, 1.0 to 3.0 (default: as you chose, or as the system).</source>
        <translation>Tamaño del texto, de 1.0 a 3.0 (si no se indica: lo que usted eligió, o como el sistema).</translation>
    </message>
    <message>
        <source>en, de or es (default: as you chose, or as the system).</source>
        <translation>en, de o es (si no se indica: lo que usted eligió, o como el sistema).</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <translation>La página con la que se empieza: %1.</translation>
    </message>
    <message>
        <source>The size of the window.</source>
        <translation>El tamaño de la ventana.</translation>
    </message>
    <message>
        <source>What stands in the log line at the start; nothing is saved.</source>
        <translation>Lo que está escrito en la línea al empezar; no se guarda nada.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Guardar una imagen de la ventana y terminar.</translation>
    </message>
    <message>
        <source>Show the screens of the first start once more.</source>
        <translation>Mostrar otra vez las pantallas del primer inicio.</translation>
    </message>
    <message>
        <source>End when the window is drawn, to measure how fast that is.</source>
        <translation>Terminar cuando la ventana está dibujada, para medir cuánto tarda.</translation>
    </message>
    <message>
        <source>--%1 cannot be &apos;%2&apos;; see --help.</source>
        <translation>--%1 no puede ser &apos;%2&apos;; consulte --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no option; see --help.</source>
        <translation>&apos;%1&apos; no es una opción; consulte --help.</translation>
    </message>
</context>
<context>
    <name>OwnTargetForm</name>
    <message>
        <source>A target of my own</source>
        <translation>Un objetivo propio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Empty: nothing to reach.</source>
        <translation>Vacío: no hay nada que alcanzar.</translation>
    </message>
    <message>
        <source>Top of the range</source>
        <translation>Final del intervalo</translation>
    </message>
    <message>
        <source>Passing it is not bad. You can leave this empty.</source>
        <translation>Superarlo no es malo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Limit for supplements</source>
        <translation>Límite para suplementos</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Not to be passed. You can leave this empty.</source>
        <translation>Para no superarlo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>The days before keep the targets they had.</source>
        <translation>Los días anteriores conservan los objetivos que tenían.</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Scroll the page</source>
        <translation>Desplazar la página</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>sex</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>The figures for magnesium and alcohol go by it, and that for calcium in the RDA.</source>
        <translation>Del sexo dependen las cifras del magnesio y del alcohol, y la del calcio en la RDA.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>For example 1956. The figures for calcium, vitamin D and magnesium go by age. You can leave this empty.</source>
        <translation>Por ejemplo, 1956. Las cifras del calcio, la vitamina D y el magnesio dependen de la edad. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Do you take warfarin or a similar blood thinner (a vitamin K antagonist)?</source>
        <translation>¿Toma warfarina o un anticoagulante parecido (un antagonista de la vitamina K)?</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Keep vitamin K steady, and take no K2 supplement without your clinic. osteon has no target for vitamin K2 then.</source>
        <translation>Mantenga estable la vitamina K y no tome suplementos de K2 sin consultarlo con su médico. En ese caso, osteon no fija ninguna meta de K2.</translation>
    </message>
    <message>
        <source>Name on the doctor&apos;s page</source>
        <translation>Nombre en la página para el médico</translation>
    </message>
    <message>
        <source>It stands nowhere else. You can leave this empty.</source>
        <translation>No aparece en ningún otro sitio. Puede quedar vacío.</translation>
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
        <translation>mediana del grupo, subestudio óseo ATAC</translation>
    </message>
    <message>
        <source>The dashed line is the median change in the anastrozole group of the ATAC bone substudy, after 2 and 5 years of that trial (published 2006 and 2008), in per cent of your own first scan here. It tells what a group of people had. It is not a forecast for you.</source>
        <translation>La línea discontinua es el cambio mediano en el grupo de anastrozol del subestudio óseo ATAC, después de 2 y 5 años de ese ensayo (publicado en 2006 y 2008), en porcentaje de su propia primera densitometría de aquí. Dice lo que tuvo un grupo de personas. No es un pronóstico para usted.</translation>
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
            <numerusform>después de %n mes</numerusform>
            <numerusform>después de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ATAC bone substudy, anastrozole group</source>
        <comment>site of a scan</comment>
        <translation>%1: subestudio óseo ATAC, grupo de anastrozol</translation>
    </message>
    <message>
        <source>median %1 %</source>
        <translation>mediana %1&#xa0;%</translation>
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
        <translation>Qué hueso</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>For example: joint pain</source>
        <translation>Por ejemplo: dolor en las articulaciones</translation>
    </message>
    <message>
        <source>How strong, 0 to 10</source>
        <translation>Qué intensidad, de 0 a 10</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Day of the sample</source>
        <translation>Día de la muestra</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>As the report has it, also as &lt;20 or &gt;90.</source>
        <translation>Como figura en el informe, también &lt;20 o &gt;90.</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How it was measured, if the report says so.</source>
        <translation>Cómo se midió, si el informe lo dice.</translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation>En ayunas</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether fasting</comment>
        <translation>no se sabe</translation>
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
        <source>The laboratory&apos;s range, from</source>
        <translation>Intervalo del laboratorio, desde</translation>
    </message>
    <message>
        <source>The laboratory&apos;s range, to</source>
        <translation>Intervalo del laboratorio, hasta</translation>
    </message>
    <message>
        <source>A bone density scan</source>
        <translation>Una densitometría ósea</translation>
    </message>
    <message>
        <source>Change this scan</source>
        <translation>Cambiar esta densitometría</translation>
    </message>
    <message>
        <source>A laboratory value</source>
        <translation>Un valor de laboratorio</translation>
    </message>
    <message>
        <source>Change this value</source>
        <translation>Cambiar este valor</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un suceso</translation>
    </message>
    <message>
        <source>Change this event</source>
        <translation>Cambiar este suceso</translation>
    </message>
    <message>
        <source>A question for the next visit</source>
        <translation>Una pregunta para la próxima consulta</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Cambiar esta pregunta</translation>
    </message>
    <message>
        <source>A date to come</source>
        <translation>Una próxima fecha</translation>
    </message>
    <message>
        <source>Change this date</source>
        <translation>Cambiar esta fecha</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Cambiar esta nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Day of the scan</source>
        <translation>Día de la densitometría</translation>
    </message>
    <message>
        <source>Where it was measured</source>
        <translation>Dónde se midió</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>For example: L1-L4, left. You can leave this empty.</source>
        <translation>Por ejemplo: L1-L4, izquierda. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>Densidad ósea</translation>
    </message>
    <message>
        <source>g/cm²</source>
        <translation>g/cm²</translation>
    </message>
    <message>
        <source>What the report does not give stays empty.</source>
        <translation>Lo que el informe no indica queda vacío.</translation>
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
        <source>Least significant change</source>
        <translation>CMS</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Your centre can tell it. You can leave this empty.</source>
        <translation>CMS: cambio mínimo significativo. Su centro puede decírselo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Only scans of one device at one centre are compared.</source>
        <translation>Solo se comparan densitometrías de un mismo aparato en un mismo centro.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>It came up on</source>
        <translation>Surgió el</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntada el</translation>
    </message>
    <message>
        <source>Empty: still open.</source>
        <translation>Vacío: sigue pendiente.</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>Which routine</source>
        <translation>Qué toma habitual</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>For example 08:30. You can leave this empty.</source>
        <translation>Por ejemplo, 08:30. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Qué hay que recordar</translation>
    </message>
    <message>
        <source>For example: bone clinic, bring the last scan</source>
        <translation>Por ejemplo: consulta de salud ósea, llevar la última densitometría</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Lo que quiere recordar</translation>
    </message>
    <message>
        <source>such as 18 Mar 2026 or 2026-03-18</source>
        <translation>por ejemplo 18 mar 2026 o 2026-03-18</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>The text can be selected and copied; osteon itself opens no link.</source>
        <translation>El texto puede seleccionarse y copiarse; osteon no abre ningún enlace.</translation>
    </message>
    <message>
        <source>Reference %1, %2</source>
        <comment>number, publication</comment>
        <translation>Referencia %1, %2</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>The desktop can show a notification when something of your routines is due and not ticked yet: each once, while osteon is open.</source>
        <translation>El escritorio puede mostrar un aviso cuando llega la hora de una toma habitual que aún no está marcada: una vez cada una, mientras osteon está abierto.</translation>
    </message>
    <message>
        <source>Reminders on this computer</source>
        <translation>Recordatorios en este dispositivo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>reminders</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <comment>reminders</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>When something is due</source>
        <translation>Cuando hay algo previsto</translation>
    </message>
    <message>
        <source>A routine with a time of its own keeps it. What is taken once a day comes in the morning; what is taken more often is spread from morning to night.</source>
        <translation>Una toma con hora propia la conserva. Lo que se toma una vez al día llega por la mañana; lo que se toma más veces se reparte desde la mañana hasta la noche.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quiet hours</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>de … a …</translation>
    </message>
    <message>
        <source>Nothing is shown in them. What falls into them comes when they end, if that is still the same day.</source>
        <translation>En ellas no se muestra nada. Lo que cae dentro llega cuando terminan, si todavía es el mismo día.</translation>
    </message>
    <message>
        <source>What a reminder says</source>
        <translation>Lo que dice un recordatorio</translation>
    </message>
    <message>
        <source>that something is due</source>
        <translation>que hay algo previsto</translation>
    </message>
    <message>
        <source>the names of what is due</source>
        <translation>los nombres de lo previsto</translation>
    </message>
    <message>
        <source>Others may read a notification, also on a locked screen.</source>
        <translation>Otras personas pueden leer un aviso, también con la pantalla bloqueada.</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Mostrar uno ahora</translation>
    </message>
</context>
<context>
    <name>RepeatList</name>
    <message>
        <source>Log again</source>
        <translation>Registrar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>to log again</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineForm</name>
    <message>
        <source>A new routine</source>
        <translation>Una nueva toma habitual</translation>
    </message>
    <message>
        <source>Change this routine</source>
        <translation>Cambiar esta toma habitual</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>for example: vitamin D3 1000 IU</source>
        <translation>por ejemplo: vitamina D3 1000 UI</translation>
    </message>
    <message>
        <source>How much at once</source>
        <translation>Cuánto cada vez</translation>
    </message>
    <message>
        <source>for example: 1 tablet. You can leave this empty.</source>
        <translation>por ejemplo: 1 comprimido. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Suplemento</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>What it is, for the time line of your bone record</source>
        <translation>Qué es, para la línea de tiempo de su registro óseo</translation>
    </message>
    <message>
        <source>an aromatase inhibitor</source>
        <translation>un inhibidor de la aromatasa</translation>
    </message>
    <message>
        <source>a bone medicine</source>
        <translation>un medicamento para los huesos</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>What one dose contains</source>
        <translation>Qué contiene una dosis</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>on some days of the week</source>
        <translation>algunos días de la semana</translation>
    </message>
    <message>
        <source>every few days</source>
        <translation>cada varios días</translation>
    </message>
    <message>
        <source>every few weeks</source>
        <translation>cada varias semanas</translation>
    </message>
    <message>
        <source>every few months</source>
        <translation>cada varios meses</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>según necesidad</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Cada cuántos días</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Cada cuántas semanas</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>Cada cuántos meses</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>When on the day (none: once)</source>
        <translation>Cuándo en el día (nada: una vez)</translation>
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
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>This holds from</source>
        <translation>Esto vale desde</translation>
    </message>
    <message>
        <source>The days before keep what held then.</source>
        <translation>Los días anteriores conservan lo que valía entonces.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Empty: no end.</source>
        <translation>Vacío: sin final.</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>This is the invented diary of an invented person. What you write here is not kept.</source>
        <translation>Este es el diario inventado de una persona inventada. Lo que escriba aquí no se conserva.</translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation>Volver a mi diario</translation>
    </message>
</context>
<context>
    <name>SampleTexts</name>
    <message>
        <source>Calcium citrate</source>
        <translation>Citrato de calcio</translation>
    </message>
    <message>
        <source>1 tablet</source>
        <translation>1 comprimido</translation>
    </message>
    <message>
        <source>Vitamin D3</source>
        <translation>Vitamina D3</translation>
    </message>
    <message>
        <source>1 capsule</source>
        <translation>1 cápsula</translation>
    </message>
    <message>
        <source>Anastrozole</source>
        <translation>Anastrozol</translation>
    </message>
    <message>
        <source>Sample clinic</source>
        <translation>Clínica de ejemplo</translation>
    </message>
    <message>
        <source>left</source>
        <comment>the left hip</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>Oncología</translation>
    </message>
    <message>
        <source>Slipped on wet leaves; a bruise on the knee.</source>
        <translation>Resbalé con hojas mojadas; un moratón en la rodilla.</translation>
    </message>
    <message>
        <source>Joint stiffness</source>
        <translation>Rigidez en las articulaciones</translation>
    </message>
    <message>
        <source>Is the stiffness in the hands from the tablets?</source>
        <translation>¿La rigidez de las manos viene de los comprimidos?</translation>
    </message>
    <message>
        <source>When is the next bone density scan?</source>
        <translation>¿Cuándo es la próxima medición de la densidad ósea?</translation>
    </message>
    <message>
        <source>Oncology, half-yearly visit</source>
        <translation>Oncología, visita semestral</translation>
    </message>
</context>
<context>
    <name>SavedMealForm</name>
    <message>
        <source>Save as a meal</source>
        <translation>Guardar como comida</translation>
    </message>
    <message>
        <source>Change this meal</source>
        <translation>Cambiar esta comida</translation>
    </message>
    <message>
        <source>It can be logged again as a whole, whatever happens to these entries.</source>
        <translation>Puede registrarse otra vez entera, pase lo que pase con estas anotaciones.</translation>
    </message>
    <message>
        <source>This holds from now on. What you logged before stays as it was.</source>
        <translation>Esto vale a partir de ahora. Lo que registró antes queda como estaba.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>for example: usual breakfast</source>
        <translation>por ejemplo: desayuno de siempre</translation>
    </message>
    <message>
        <source>All of it makes how many servings</source>
        <translation>Todo junto, ¿cuántas raciones son?</translation>
    </message>
    <message>
        <source>More than 1 for a recipe: one serving is then logged at a time.</source>
        <translation>Más de 1 si es una receta: entonces se registra una ración cada vez.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
</context>
<context>
    <name>SavedMealList</name>
    <message>
        <source>Saved meals</source>
        <translation>Comidas guardadas</translation>
    </message>
    <message>
        <source>What you eat again and again can be saved under a name and logged again as a whole. A recipe too: it is one that makes several servings.</source>
        <translation>Lo que come una y otra vez puede guardarse con un nombre y registrarse otra vez entero. También una receta: es una comida de la que salen varias raciones.</translation>
    </message>
    <message>
        <source>Log %1 again</source>
        <translation>Registrar %1 otra vez</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>When a meal of the day is logged, it can be saved here.</source>
        <translation>Cuando se registre una comida del día, podrá guardarse aquí.</translation>
    </message>
    <message>
        <source>Save what was logged on %1:</source>
        <translation>Guardar lo que se registró el %1:</translation>
    </message>
    <message>
        <source>Save %1 as a meal</source>
        <translation>Guardar %1 como comida</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The folder %1 cannot be created: check who may write there.</source>
        <translation>No se puede crear la carpeta %1: compruebe quién puede escribir allí.</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1.</source>
        <translation>No se puede leer el diario: %1.</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Change the target for %1</source>
        <translation>Cambiar el objetivo: %1</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia</translation>
    </message>
    <message>
        <source>There is no backup and no other folder in here.</source>
        <translation>Aquí no hay ninguna copia ni ninguna otra carpeta.</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Elegir la tabla</translation>
    </message>
    <message>
        <source>There is no table and no other folder in here.</source>
        <translation>Aquí no hay ninguna tabla ni ninguna otra carpeta.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Units and days</source>
        <translation>Unidades y días</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>About osteon</source>
        <translation>Acerca de osteon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All of it is optional and stays on this computer.</source>
        <translation>Todo es opcional y se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
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
        <translation>escribir en la línea, desde cualquier lugar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>save the line; press the button that has the frame</source>
        <translation>guardar la línea; pulsar el botón que tiene el marco</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>another reading of what was written; in a list, the next entry</source>
        <translation>otra lectura de lo escrito; en una lista, la siguiente anotación</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>in the line, from item to item</source>
        <translation>en la línea, de una cosa a otra</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take back the last change, also of earlier days</source>
        <translation>deshacer el último cambio, también de días anteriores</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>go to the line</source>
        <translation>ir a la línea</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>mark the day complete, or open it again</source>
        <translation>marcar el día como completo, o volver a abrirlo</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>go to a day</source>
        <translation>ir a un día</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>the day or week before, and after</source>
        <translation>el día o la semana anterior, y el siguiente</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Derecha</translation>
    </message>
    <message>
        <source>the same, also while writing</source>
        <translation>lo mismo, también mientras escribe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>delete the entry that has the frame</source>
        <translation>borrar la anotación que tiene el marco</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>show a chart as a table, and back</source>
        <translation>mostrar un gráfico como tabla, y al revés</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find a word, on Learn</source>
        <translation>buscar una palabra, en Aprender</translation>
    </message>
    <message>
        <source>go to a page: the first to the seventh</source>
        <translation>ir a una página: de la primera a la séptima</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Mayús+Tab</translation>
    </message>
    <message>
        <source>the next control, and the one before</source>
        <translation>el elemento siguiente, y el anterior</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close what is open; empty the line</source>
        <translation>cerrar lo que está abierto; vaciar la línea</translation>
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
        <translation>mostrar estas teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+1 – Ctrl+7</source>
        <translation>Ctrl+1 – Ctrl+7</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary for a visit</source>
        <translation>Informe para la consulta</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Without a name there is a line to write it on.</source>
        <translation>Sin nombre queda una línea para escribirlo.</translation>
    </message>
    <message>
        <source>Beside the name</source>
        <translation>Junto al nombre</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Every entry of the period, one a row. A text file: whoever has it can read it.</source>
        <translation>Cada anotación del período, una por fila. Es un archivo de texto: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Tell it by phone, not in the same message. Nobody can open the file without it.</source>
        <translation>Dígala por teléfono, no en el mismo mensaje. Sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Show as a page</source>
        <translation>Mostrar como página</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Page %1 of %2. The button above shows it as text.</source>
        <translation>Página %1 de %2. El botón de arriba la muestra como texto.</translation>
    </message>
    <message>
        <source>The page is shown here as soon as both days are there.</source>
        <translation>La página se muestra aquí en cuanto estén los dos días.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>The page as text</source>
        <translation>La página como texto</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Which ones?</source>
        <translation>¿Cuáles?</translation>
    </message>
</context>
<context>
    <name>TargetPresets</name>
    <message>
        <source>Targets to follow</source>
        <translation>Objetivos que seguir</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Desde qué día</translation>
    </message>
    <message>
        <source>The days before keep the targets they had.</source>
        <translation>Los días anteriores conservan los objetivos que tenían.</translation>
    </message>
    <message>
        <source>Use these targets</source>
        <translation>Usar estos objetivos</translation>
    </message>
    <message>
        <source>These targets are in use.</source>
        <translation>Estos objetivos están en uso.</translation>
    </message>
    <message>
        <source>Not in use yet: “Use these targets” below puts them in force.</source>
        <translation>Aún no están en uso: «Usar estos objetivos», más abajo, los pone en vigor.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message numerus="yes">
        <source>%n days a week</source>
        <comment>target of strength training</comment>
        <translation>
            <numerusform>%n día por semana</numerusform>
            <numerusform>%n días por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min a week</source>
        <translation>%1 min por semana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at most %1 from supplements</source>
        <translation>como máximo %1 de suplementos</translation>
    </message>
    <message>
        <source>limit %1 from supplements</source>
        <translation>límite %1 de suplementos</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>from, to, unit</comment>
        <translation>%1–%2 %3</translation>
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
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>RDA by age and sex</source>
        <translation>RDA por edad y sexo</translation>
    </message>
    <message>
        <source>ASCO 2019</source>
        <translation>ASCO 2019</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Objetivos propios</translation>
    </message>
    <message>
        <source>The figures of the article on food and movement that osteon is built on.</source>
        <translation>Las cifras del artículo sobre alimentación y movimiento en el que se basa osteon.</translation>
    </message>
    <message>
        <source>The recommended dietary allowances of the United States and Canada; they go by age and sex.</source>
        <translation>Las ingestas diarias recomendadas de Estados Unidos y Canadá; dependen de la edad y el sexo.</translation>
    </message>
    <message>
        <source>A guideline of oncologists for people who have had cancer.</source>
        <translation>Una guía de oncólogos para personas que han tenido cáncer.</translation>
    </message>
    <message>
        <source>What you typed in yourself, for example what your doctor said.</source>
        <translation>Lo que usted escribió, por ejemplo lo que dijo su médico.</translation>
    </message>
    <message>
        <source>set by yourself</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source and year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A target has to be above zero, and a limit not below it.</source>
        <translation>Un objetivo tiene que ser mayor que cero, y un límite no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>That is more than anybody takes, or more than a week has. Please check the unit.</source>
        <translation>Es más de lo que toma nadie, o más de lo que tiene una semana. Revise la unidad, por favor.</translation>
    </message>
    <message>
        <source>The target lies above the limit. Change one of the two if your doctor said so.</source>
        <translation>El objetivo está por encima del límite. Cambie uno de los dos si así lo dijo su médico.</translation>
    </message>
    <message>
        <source>The top of the range lies below its beginning.</source>
        <translation>El final del intervalo está por debajo de su comienzo.</translation>
    </message>
    <message>
        <source>For movement there is only an amount to reach.</source>
        <translation>Para el movimiento solo hay una cantidad que alcanzar.</translation>
    </message>
    <message>
        <source>With warfarin or a similar anticoagulant there is no target for vitamin K2: keep vitamin K steady, and ask your clinic.</source>
        <translation>Con warfarina o un anticoagulante parecido no hay objetivo para la vitamina K2: mantenga estable la vitamina K y consulte a su médico.</translation>
    </message>
    <message>
        <source>The article osteon is built on</source>
        <extracomment>Sources of targets; names of publications and their makers stay as they are.</extracomment>
        <translation>El artículo en el que se basa osteon</translation>
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
        <source>%1; limit: %2</source>
        <comment>the source of a target, and that of its limit</comment>
        <translation>%1; límite: %2</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>Targets in force</source>
        <translation>Objetivos vigentes</translation>
    </message>
    <message>
        <source>If your doctor named another figure, type it in.</source>
        <translation>Si su médico le dijo otra cifra, escríbala aquí.</translation>
    </message>
    <message>
        <source>Set a target of my own</source>
        <translation>Fijar un objetivo propio</translation>
    </message>
    <message>
        <source>A minute of vigorous movement counts</source>
        <translation>Un minuto de movimiento intenso cuenta</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice (WHO 2020)</source>
        <translation>el doble (OMS 2020)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Conjuntos de objetivos</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>Donde las fuentes difieren</translation>
    </message>
    <message>
        <source>All of them are shown, and you choose.</source>
        <translation>Se muestran todas, y usted elige.</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <translation>Planes hasta ahora</translation>
    </message>
    <message>
        <source>A changed target changes no past week: each day is judged by the plan that was in force on it.</source>
        <translation>Un objetivo nuevo no cambia ninguna semana pasada: cada día se compara con el plan que estaba vigente ese día.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>My foods and meals</source>
        <translation>Mis alimentos y comidas</translation>
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
        <translation>Aprender</translation>
    </message>
    <message>
        <source>What happens in bone, in plain words</source>
        <translation>Lo que pasa en el hueso, en palabras sencillas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>TrendCharts</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale writes them</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>month and year, as QLocale writes them</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of the column, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the figures of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Chart of %1, %2.</source>
        <comment>title, summary</comment>
        <translation>Gráfico de %1, %2.</translation>
    </message>
    <message>
        <source>%1 In others, items without a value may make the difference.</source>
        <comment>sentence</comment>
        <translation>%1 En otras, las anotaciones sin valor pueden marcar la diferencia.</translation>
    </message>
    <message>
        <source>from food</source>
        <translation>de alimentos</translation>
    </message>
    <message>
        <source>from supplements</source>
        <translation>de suplementos</translation>
    </message>
    <message>
        <source>at least: some items have no value</source>
        <translation>al menos: algunas anotaciones no tienen valor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>mean at least %1 a day, %2</source>
        <comment>amount, target</comment>
        <translation>media: al menos %1 al día, %2</translation>
    </message>
    <message>
        <source>mean %1 a day, %2</source>
        <comment>amount, target</comment>
        <translation>media: %1 al día, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days logged, days</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>days logged</source>
        <translation>días registrados</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>no week with a score yet</source>
        <translation>todavía no hay ninguna semana con puntuación</translation>
    </message>
    <message>
        <source>The score reflects logged habits, not bone strength. A week has one when it is over and at least four of its days are logged.</source>
        <translation>La puntuación refleja los hábitos registrados, no la resistencia de los huesos. Una semana la tiene cuando ha terminado y hay al menos cuatro días registrados.</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <comment>unit</comment>
        <translation>media, %1</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimentos</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>suplementos</translation>
    </message>
    <message>
        <source>known days</source>
        <translation>días conocidos</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation>intensa</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>con carga</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>de fuerza</translation>
    </message>
    <message>
        <source>mean %1 min a week</source>
        <translation>media: %1 min por semana</translation>
    </message>
    <message>
        <source>nothing logged in a week that is over</source>
        <translation>nada registrado en una semana terminada</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>días por semana</translation>
    </message>
    <message>
        <source>mean %1 a week</source>
        <comment>days with strength training</comment>
        <translation>media: %1 por semana</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Tomas habituales</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomadas</translation>
    </message>
    <message>
        <source>due</source>
        <translation>previstas</translation>
    </message>
    <message>
        <source>The line shows how many doses were due.</source>
        <translation>La línea muestra cuántas dosis estaban previstas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n weeks reached the target.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>Objetivo alcanzado en %1 de %n semana.</numerusform>
            <numerusform>Objetivo alcanzado en %1 de %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1, %2 of %n weeks with a score</source>
        <translation>
            <numerusform>media: %1, %2 de %n semana con puntuación</numerusform>
            <numerusform>media: %1, %2 de %n semanas con puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n doses ticked</source>
        <translation>
            <numerusform>%1 de %n dosis marcada</numerusform>
            <numerusform>%1 de %n dosis marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>How far back</source>
        <translation>Hasta dónde mirar</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all weeks</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nothing is logged in these weeks.</source>
        <translation>No hay nada registrado en estas semanas.</translation>
    </message>
    <message>
        <source>What you log under Today is gathered here week by week: amounts, movement and your score, each beside its target.</source>
        <translation>Lo que registra en Hoy se reúne aquí semana a semana: cantidades, movimiento y su puntuación, cada cosa junto a su objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitsCard</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Vitamin D in</source>
        <translation>Vitamina D en</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>UI</translation>
    </message>
    <message>
        <source>µg</source>
        <translation>µg</translation>
    </message>
    <message>
        <source>When a day begins</source>
        <translation>Cuándo empieza un día</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Hora a la que empieza un día nuevo</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>With a later hour, a snack in the night still belongs to the day before. It only decides what &apos;today&apos; means; nothing that is written down moves.</source>
        <translation>Con una hora más tardía, un tentempié de madrugada todavía pertenece al día anterior. Solo decide qué es «hoy»; nada de lo que está anotado se mueve.</translation>
    </message>
</context>
<context>
    <name>WeekCharts</name>
    <message>
        <source>not logged</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>mean at least %1, %2</source>
        <translation>media: al menos %1, %2</translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <comment>amount, target</comment>
        <translation>media: %1, %2</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>todavía abierto</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>, %1 %2, %3 from food, %4 from supplements</source>
        <comment>amount, unit, parts</comment>
        <translation>, %1 %2, %3 de alimentos, %4 de suplementos</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, target, unit</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>No movement is logged in this week.</source>
        <translation>No hay movimiento registrado en esta semana.</translation>
    </message>
    <message>
        <source>%1 min of it light, which does not count towards the target.</source>
        <translation>De ellos, %1 min de intensidad ligera, que no cuenta para el objetivo.</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Gráfico de %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>target %1–%2</source>
        <translation>objetivo %1–%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimentos</translation>
    </message>
    <message>
        <source>supplements</source>
        <translation>suplementos</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>%1 · strength on %2</source>
        <comment>minutes, days</comment>
        <translation>%1 · fuerza: %2</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>con carga</translation>
    </message>
    <message>
        <source>weight-bearing and resistance</source>
        <translation>con carga y de fuerza</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>de fuerza</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minutes, %3</source>
        <comment>day, what, minutes, effort</comment>
        <translation>
            <numerusform>%1, %2, %n minuto, %3</numerusform>
            <numerusform>%1, %2, %n minutos, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 de %n día</numerusform>
            <numerusform>%1 de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week before: %1 min, strength on %n days.</source>
        <translation>
            <numerusform>Semana anterior: %1 min, fuerza en %n día.</numerusform>
            <numerusform>Semana anterior: %1 min, fuerza en %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n minutes</source>
        <comment>kind of movement, number</comment>
        <translation>
            <numerusform>%1: %n minuto</numerusform>
            <numerusform>%1: %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Week before: no movement is logged.</source>
        <translation>Semana anterior: no hay movimiento registrado.</translation>
    </message>
    <message>
        <source>Chart of %1, %2.</source>
        <comment>title, summary</comment>
        <translation>Gráfico de %1, %2.</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>The score reflects logged habits, not bone strength.</source>
        <translation>La puntuación refleja los hábitos registrados, no la resistencia de los huesos.</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>Puntuación sobre 100</translation>
    </message>
    <message>
        <source>Nothing is logged in this week. What you write into the line on Today, or copy from another day, is drawn here; four logged days give a score.</source>
        <translation>En esta semana no hay nada registrado. Lo que escriba en la línea de Hoy, o copie de otro día, se dibuja aquí; cuatro días con registros dan una puntuación.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>cup</source>
        <comment>a measure</comment>
        <translation>taza</translation>
    </message>
    <message>
        <source>glass</source>
        <comment>a measure</comment>
        <translation>vaso</translation>
    </message>
    <message>
        <source>tablespoon</source>
        <comment>a measure</comment>
        <translation>cucharada</translation>
    </message>
    <message>
        <source>teaspoon</source>
        <comment>a measure</comment>
        <translation>cucharadita</translation>
    </message>
    <message>
        <source>slice</source>
        <comment>a measure</comment>
        <translation>rebanada</translation>
    </message>
    <message>
        <source>piece</source>
        <comment>a measure</comment>
        <translation>pieza</translation>
    </message>
    <message>
        <source>serving</source>
        <comment>a measure</comment>
        <translation>ración</translation>
    </message>
    <message>
        <source>handful</source>
        <comment>a measure</comment>
        <translation>puñado</translation>
    </message>
    <message>
        <source>can</source>
        <comment>a measure</comment>
        <translation>lata</translation>
    </message>
    <message>
        <source>tablet</source>
        <comment>a measure</comment>
        <translation>comprimido</translation>
    </message>
    <message>
        <source>portion</source>
        <comment>a measure</comment>
        <translation>porción</translation>
    </message>
    <message>
        <source>This name cannot be stored. Write 1 to 500 letters.</source>
        <translation>Este nombre no se puede guardar. Escriba de 1 a 500 letras.</translation>
    </message>
    <message>
        <source>A serving weighs more than 0 g and at most 10 kg.</source>
        <translation>Una ración pesa más de 0 g y como máximo 10 kg.</translation>
    </message>
    <message>
        <source>A serving has more than 0 ml and at most 10 l.</source>
        <translation>Una ración tiene más de 0 ml y como máximo 10 l.</translation>
    </message>
    <message>
        <source>Please say what a serving weighs: without it nobody can tell what 100 g contain.</source>
        <translation>Indique, por favor, cuánto pesa una ración: sin eso nadie puede saber qué contienen 100 g.</translation>
    </message>
    <message>
        <source>Please say how many millilitres a serving has: without it nobody can tell what 100 ml weigh.</source>
        <translation>Indique, por favor, cuántos mililitros tiene una ración: sin eso nadie puede saber cuánto pesan 100 ml.</translation>
    </message>
    <message>
        <source>So many millilitres cannot weigh that much or that little.</source>
        <translation>Esos mililitros no pueden pesar tanto ni tan poco.</translation>
    </message>
    <message>
        <source>A measure weighs more than 0 g and at most 10 kg.</source>
        <translation>Una medida pesa más de 0 g y como máximo 10 kg.</translation>
    </message>
    <message>
        <source>A measure has one weight; that of a serving stands above.</source>
        <translation>Una medida tiene un solo peso; el de una ración está arriba.</translation>
    </message>
    <message>
        <source>%1 cannot be below zero.</source>
        <translation>%1: no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>%1: this is more than the food weighs, or more than anybody takes. Please check the unit.</source>
        <translation>%1: es más de lo que pesa el alimento, o más de lo que toma nadie. Revise la unidad, por favor.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days of the week</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>según necesidad</translation>
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
        <source>dose %1</source>
        <comment>the second of three a day</comment>
        <translation>dosis %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a schedule</comment>
        <translation>, </translation>
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
        <source>calcium</source>
        <comment>within a sentence</comment>
        <translation>calcio</translation>
    </message>
    <message>
        <source>vitamin D</source>
        <comment>within a sentence</comment>
        <translation>vitamina D</translation>
    </message>
    <message>
        <source>magnesium</source>
        <comment>within a sentence</comment>
        <translation>magnesio</translation>
    </message>
    <message>
        <source>vitamin K2</source>
        <comment>within a sentence</comment>
        <translation>vitamina K2</translation>
    </message>
    <message>
        <source>vitamin K1</source>
        <comment>within a sentence</comment>
        <translation>vitamina K1</translation>
    </message>
    <message>
        <source>protein</source>
        <comment>within a sentence</comment>
        <translation>proteína</translation>
    </message>
    <message>
        <source>sodium</source>
        <comment>within a sentence</comment>
        <translation>sodio</translation>
    </message>
    <message>
        <source>sugars</source>
        <comment>within a sentence</comment>
        <translation>azúcares</translation>
    </message>
    <message>
        <source>alcohol</source>
        <comment>within a sentence</comment>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Desayuno</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Snack</source>
        <translation>Tentempié</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligera</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>vigorous</source>
        <translation>intensa</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>en el intervalo</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>sobre el límite</translation>
    </message>
    <message>
        <source>weight-bearing</source>
        <translation>con carga</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>de fuerza</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>de equilibrio</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>over 2 kg: is that right?</source>
        <translation>más de 2 kg: ¿es correcto?</translation>
    </message>
    <message>
        <source>above the daily limit of this nutrient</source>
        <translation>supera el límite diario de este nutriente</translation>
    </message>
    <message>
        <source>over 500 mg calcium at once: more is taken up when it is split</source>
        <translation>más de 500 mg de calcio de una vez: se absorbe más si se reparte</translation>
    </message>
    <message>
        <source>above the limit of %1 a day</source>
        <translation>supera el límite de %1 al día</translation>
    </message>
    <message>
        <source>with today&apos;s %2 this passes the limit of %1</source>
        <translation>con lo de hoy (%2) se supera el límite de %1</translation>
    </message>
    <message>
        <source>with that day&apos;s %2 this passes the limit of %1</source>
        <translation>con lo de ese día (%2) se supera el límite de %1</translation>
    </message>
    <message>
        <source>on a warfarin-type anticoagulant, keep vitamin K steady: ask your clinic first</source>
        <translation>con un anticoagulante como la warfarina, mantenga estable la vitamina K: consulte antes a su médico</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>this unit does not fit here</source>
        <translation>esta unidad no encaja aquí</translation>
    </message>
    <message>
        <source>how much was it?</source>
        <translation>¿cuánto fue?</translation>
    </message>
    <message>
        <source>which vitamin or mineral, K1 or K2?</source>
        <translation>¿qué vitamina o mineral, K1 o K2?</translation>
    </message>
    <message>
        <source>which day is meant, up to today?</source>
        <translation>¿qué día es, hoy o uno anterior?</translation>
    </message>
    <message>
        <source>this is no time of day</source>
        <translation>no es una hora válida</translation>
    </message>
    <message>
        <source>how many minutes?</source>
        <translation>¿cuántos minutos?</translation>
    </message>
    <message>
        <source>this amount cannot be right</source>
        <translation>esta cantidad no puede ser correcta</translation>
    </message>
    <message>
        <source>nothing to log</source>
        <translation>nada que anotar</translation>
    </message>
    <message>
        <source>too long: at most 10,000 characters</source>
        <translation>demasiado largo: como máximo 10 000 caracteres</translation>
    </message>
    <message>
        <source>this text cannot be read</source>
        <translation>este texto no se puede leer</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Una cantidad</translation>
    </message>
    <message>
        <source>%1: nobody takes that much.</source>
        <translation>%1: nadie toma tanto.</translation>
    </message>
    <message>
        <source>This is no real day. Write it as 2026-11-23.</source>
        <translation>Ese día no existe. Escríbalo así: 2026-11-23.</translation>
    </message>
    <message>
        <source>The day is before 1900.</source>
        <translation>El día es anterior a 1900.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 08:30.</source>
        <translation>No es una hora válida. Escríbala así: 08:30.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The name is too long: at most 500 characters.</source>
        <translation>El nombre es demasiado largo: como máximo 500 caracteres.</translation>
    </message>
    <message>
        <source>The note is too long: at most 10 000 characters.</source>
        <translation>La nota es demasiado larga: como máximo 10 000 caracteres.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be stored.</source>
        <translation>El nombre contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>A portion is more than 0 g and at most 10 kg.</source>
        <translation>Una porción es de más de 0 g y como máximo 10 kg.</translation>
    </message>
    <message>
        <source>Minutes go from 1 to 1440.</source>
        <translation>Los minutos van de 1 a 1440.</translation>
    </message>
    <message>
        <source>This week is not over yet. Its score comes when its last day is complete.</source>
        <translation>Esta semana todavía no ha terminado. Su puntuación llega cuando el último día está completo.</translation>
    </message>
    <message>
        <source>A score needs at least %1 logged days; this week has %2 so far. A day you remember can still be added.</source>
        <translation>Una puntuación necesita al menos %1 días registrados; en esta semana van %2. Todavía puede añadir un día que recuerde.</translation>
    </message>
    <message>
        <source>There is no target to score this week against.</source>
        <translation>No hay ningún objetivo con el que comparar esta semana.</translation>
    </message>
    <message>
        <source>Taken back: what was logged</source>
        <translation>Deshecho: lo que se registró</translation>
    </message>
    <message>
        <source>Taken back: the change of an entry</source>
        <translation>Deshecho: el cambio de una anotación</translation>
    </message>
    <message>
        <source>Taken back: the deletion</source>
        <translation>Deshecho: lo que se borró</translation>
    </message>
    <message>
        <source>Taken back: the mark on the day</source>
        <translation>Deshecho: la marca del día</translation>
    </message>
    <message>
        <source>Taken back: the tick</source>
        <translation>Deshecho: la marca de la toma</translation>
    </message>
    <message>
        <source>Taken back: the change of a routine</source>
        <translation>Deshecho: el cambio de una toma habitual</translation>
    </message>
    <message>
        <source>Taken back: the change of an own food</source>
        <translation>Deshecho: el cambio de un alimento propio</translation>
    </message>
    <message>
        <source>Taken back: the change of a saved meal</source>
        <translation>Deshecho: el cambio de una comida guardada</translation>
    </message>
    <message>
        <source>Taken back: the change of the targets</source>
        <translation>Deshecho: el cambio de los objetivos</translation>
    </message>
    <message>
        <source>Taken back: what was imported</source>
        <translation>Deshecho: lo que se importó</translation>
    </message>
    <message>
        <source>Taken back: the change in the settings</source>
        <translation>Deshecho: el cambio en los ajustes</translation>
    </message>
    <message>
        <source>Taken back: the last change</source>
        <translation>Deshecho: el último cambio</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks: %1</source>
        <translation>
            <numerusform>cada semana: %1</numerusform>
            <numerusform>cada %n semanas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>una vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the change of a favourite</source>
        <translation>Deshecho: el cambio de un favorito</translation>
    </message>
    <message>
        <source>which of these was it?</source>
        <translation>¿cuál de estas cosas era?</translation>
    </message>
    <message>
        <source>a medicine: add it as a routine, then its doses can be logged here</source>
        <translation>un medicamento: añádalo como toma habitual y podrá registrar aquí sus dosis</translation>
    </message>
    <message>
        <source>a routine: its name alone logs a dose</source>
        <translation>una toma habitual: su nombre solo registra una dosis</translation>
    </message>
    <message>
        <source>what does its label state? Such as: calcium 200 mg + D3 400 IU</source>
        <translation>¿qué pone en la etiqueta? Por ejemplo: calcio 200 mg + D3 400 UI</translation>
    </message>
    <message>
        <source>how often is for a routine; here, log what was had or done this time</source>
        <translation>la frecuencia es cosa de una toma habitual; aquí se anota lo de esta vez</translation>
    </message>
    <message>
        <source>a body weight: the page Bone keeps it, as an event</source>
        <translation>un peso corporal: se guarda como suceso en la página «Huesos»</translation>
    </message>
    <message>
        <source>is it in what stands before it? If not, put a comma in front</source>
        <translation>¿está ya en lo anterior? Si no, ponga una coma delante</translation>
    </message>
    <message>
        <source>not tracked: of supplements, osteon tracks calcium, magnesium, vitamin D and vitamin K</source>
        <translation>no se registra: de los suplementos, osteon registra calcio, magnesio, vitamina D y vitamina K</translation>
    </message>
    <message>
        <source>read as the weight of the mineral itself</source>
        <translation>leído como peso del propio mineral</translation>
    </message>
</context>
<context>
    <name>WorkPopup</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>osteon::AmountFieldModel</name>
    <message>
        <source>This is no number. Leave it empty if it is not known.</source>
        <translation>Esto no es un número. Déjelo vacío si no se sabe.</translation>
    </message>
    <message>
        <source>Thousands or decimals? Write it without a separator.</source>
        <translation>¿Miles o decimales? Escríbalo sin separador.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>osteon::BoneView</name>
    <message>
        <source>Deleted from the bone record</source>
        <translation>Borrado del registro óseo</translation>
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
        <translation>ya está marcada este día</translation>
    </message>
    <message>
        <source>dose of your routine</source>
        <translation>dosis de una toma habitual</translation>
    </message>
    <message>
        <source>dose of your routine, %1</source>
        <translation>dosis de una toma habitual, %1</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>lectura %1 de %2</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>osteon::Diary</name>
    <message>
        <source>this has been deleted by another program.</source>
        <translation>otro programa lo ha borrado.</translation>
    </message>
    <message>
        <source>this entry has been deleted by another program.</source>
        <translation>otro programa ha borrado esta anotación.</translation>
    </message>
</context>
<context>
    <name>osteon::DiaryTable</name>
    <message>
        <source>This is the file of the diary itself. Choose another name.</source>
        <translation>Este es el archivo del propio diario. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is no table that osteon has saved, so nothing was imported.</source>
        <translation>No es una tabla guardada por osteon, así que no se importó nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Cancelado. No se importó nada.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Units and days</source>
        <translation>Unidades y días</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Tomas habituales</translation>
    </message>
    <message>
        <source>Own foods</source>
        <translation>Alimentos propios</translation>
    </message>
    <message>
        <source>Saved meals</source>
        <translation>Comidas guardadas</translation>
    </message>
    <message>
        <source>Foods and tablets</source>
        <translation>Alimentos y comprimidos</translation>
    </message>
    <message>
        <source>Doses of routines</source>
        <translation>Dosis de las tomas habituales</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Densitometrías</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Valores de laboratorio</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Days marked complete</source>
        <translation>Días marcados como completos</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n que ya estaba</numerusform>
            <numerusform>%n que ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because the diary says something else there</source>
        <comment>things to import</comment>
        <translation>
            <numerusform>%n omitido, porque el diario dice otra cosa ahí</numerusform>
            <numerusform>%n omitidos, porque el diario dice otra cosa ahí</numerusform>
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
        <translation>Anotaciones del %1 al %2</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>La tabla está guardada: %1</translation>
    </message>
    <message>
        <source>The table is being saved …</source>
        <translation>Guardando la tabla …</translation>
    </message>
    <message numerus="yes">
        <source>%n things imported</source>
        <translation>
            <numerusform>%n anotación importada</numerusform>
            <numerusform>%n anotaciones importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read …</source>
        <translation>Leyendo la tabla …</translation>
    </message>
    <message>
        <source>The table is being imported …</source>
        <translation>Importando la tabla …</translation>
    </message>
</context>
<context>
    <name>osteon::DueModel</name>
    <message>
        <source>as needed</source>
        <translation>según necesidad</translation>
    </message>
    <message>
        <source>as needed, %1 today</source>
        <translation>según necesidad, hoy %1</translation>
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
        <translation>el día entero</translation>
    </message>
    <message>
        <source>There is nothing to copy: what “Due” logged is ticked on its own day.</source>
        <translation>No hay nada que copiar: lo que registró «Previsto» se marca en su propio día.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between names of entries</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>This is the day that is copied.</source>
        <translation>Es el mismo día que se copia.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries to %1</source>
        <translation>
            <numerusform>%n anotación copiada al %1</numerusform>
            <numerusform>%n anotaciones copiadas al %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::EntryEditor</name>
    <message>
        <source>Changed %1</source>
        <translation>Cambio guardado: %1</translation>
    </message>
    <message>
        <source>%1 g</source>
        <comment>portion</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>The note has a character that cannot be stored.</source>
        <translation>La nota contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>%1 is a favourite now</source>
        <translation>%1 está ahora en los favoritos</translation>
    </message>
    <message>
        <source>Taken from the favourites</source>
        <translation>Quitado de los favoritos</translation>
    </message>
</context>
<context>
    <name>osteon::EntryModel</name>
    <message>
        <source>Food</source>
        <translation>Alimentos</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Suplementos</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <comment>duration and intensity</comment>
        <translation>%1 min, %2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
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
        <translation>Indique primero el zip o la carpeta, por favor.</translation>
    </message>
    <message>
        <source>The import was cancelled. Everything is as it was.</source>
        <translation>Se canceló la importación. Todo está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported foods are searched too.</source>
        <translation>
            <numerusform>También se busca en %Ln alimento importado.</numerusform>
            <numerusform>También se busca en %Ln alimentos importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::FoodsView</name>
    <message>
        <source>Taken from the favourites</source>
        <translation>Quitado de los favoritos</translation>
    </message>
</context>
<context>
    <name>osteon::GapModel</name>
    <message>
        <source>+%1 %2</source>
        <comment>amount and nutrient: +240 mg calcium</comment>
        <translation>+%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Log %1: %2</source>
        <comment>portion, what it adds</comment>
        <translation>Registrar %1: %2</translation>
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
            <numerusform>una vez en %1 días</numerusform>
            <numerusform>%n veces en %1 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::GapView</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>osteon::GlossaryModel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n words</source>
        <comment>2 of 34 words</comment>
        <translation>
            <numerusform>%1 de %n palabra</numerusform>
            <numerusform>%1 de %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No word here is spelt like &apos;%1&apos;. Try the beginning of the word only, such as &apos;osteo&apos;, or what it is about, such as &apos;scan&apos;.</source>
        <translation>Aquí no hay ninguna palabra que se escriba así: «%1». Pruebe solo con el comienzo, como «osteo», o con aquello de lo que trata, como «densitometría».</translation>
    </message>
</context>
<context>
    <name>osteon::JournalPlace</name>
    <message>
        <source>no entries</source>
        <translation>ninguna anotación</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from %1 to %2</source>
        <comment>first day, last day</comment>
        <translation>
            <numerusform>%n anotación, del %1 al %2</numerusform>
            <numerusform>%n anotaciones, del %1 al %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is saved: %1</source>
        <translation>La copia está guardada: %1</translation>
    </message>
    <message>
        <source>The backup is being saved …</source>
        <translation>Guardando la copia …</translation>
    </message>
    <message>
        <source>The backup holds %1. It takes the place of the diary you have now, which holds %2. What you have now is kept beside it, and you can put it back.</source>
        <translation>La copia contiene %1. Ocupa el lugar del diario que tiene ahora, que contiene %2. Lo que tiene ahora se conserva al lado y puede recuperarse.</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation>Leyendo la copia …</translation>
    </message>
    <message>
        <source>The diary is as it was in %1. The one before is kept as %2.</source>
        <translation>El diario está como en %1. El de antes se conserva como %2.</translation>
    </message>
    <message>
        <source>The diary is as it was before. The restored one is kept as %1.</source>
        <translation>El diario está como antes. El recuperado se conserva como %1.</translation>
    </message>
    <message>
        <source>The diary is being checked …</source>
        <translation>Comprobando el diario …</translation>
    </message>
    <message>
        <source>The diary is whole: every entry can be read.</source>
        <translation>El diario está entero: todas las anotaciones se pueden leer.</translation>
    </message>
</context>
<context>
    <name>osteon::LabelFieldModel</name>
    <message>
        <source>= %1, of %2 a day</source>
        <comment>325 mg, of 1300 mg a day</comment>
        <translation>= %1, de %2 al día</translation>
    </message>
    <message>
        <source>= %1 sodium</source>
        <translation>= %1 de sodio</translation>
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
        <translation>como el sistema</translation>
    </message>
</context>
<context>
    <name>osteon::LearnView</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What the words in letters and on packets mean</source>
        <translation>Qué significan las palabras de los informes y los envases</translation>
    </message>
</context>
<context>
    <name>osteon::LogLine</name>
    <message>
        <source>for %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Saved 2 entries, for Sunday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “%1”: %2.</source>
        <translation>Todavía no se ha guardado nada. «%1»: %2.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “%1” is ticked already on this day; take it out of the line.</source>
        <translation>Todavía no se ha guardado nada. «%1» ya está marcado este día; quítelo de la línea.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. %1</source>
        <translation>Todavía no se ha guardado nada. %1</translation>
    </message>
    <message>
        <source>Nothing is saved yet: there is no entry in this line.</source>
        <translation>Todavía no se ha guardado nada: en esta línea no hay ninguna anotación.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation>
            <numerusform>%n anotación guardada</numerusform>
            <numerusform>%n anotaciones guardadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::MealLogger</name>
    <message>
        <source>Write a number above 0 and at most %1.</source>
        <translation>Escriba un número mayor que 0 y como máximo %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a food, why so much of it cannot be stored</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation>Registrado: %1</translation>
    </message>
</context>
<context>
    <name>osteon::Notice</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>osteon::OwnFoodEditor</name>
    <message>
        <source>Added %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambio guardado: %1</translation>
    </message>
    <message>
        <source>%1 is not offered any more</source>
        <translation>%1 ya no se ofrece</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 se ofrece de nuevo</translation>
    </message>
    <message>
        <source>Deleted %1; what you logged of it stays</source>
        <translation>Borrado: %1; lo que registró de ello se conserva</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 es ahora %2</translation>
    </message>
    <message>
        <source>Another of your foods has this name already. Choose another name, or change that food.</source>
        <translation>Otro de sus alimentos ya tiene este nombre. Elija otro nombre o cambie ese alimento.</translation>
    </message>
</context>
<context>
    <name>osteon::OwnFoodModel</name>
    <message>
        <source>per serving (%1 g)</source>
        <translation>por ración (%1 g)</translation>
    </message>
    <message>
        <source>per 100 ml</source>
        <translation>por 100 ml</translation>
    </message>
    <message>
        <source>per 100 g</source>
        <translation>por 100 g</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>per 100 g: calcium …</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not offered any more · %1</source>
        <translation>ya no se ofrece · %1</translation>
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
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>unit</comment>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <comment>name and target</comment>
        <translation>Guardado: %1, %2</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Escriba el día así: 2026-11-23.</translation>
    </message>
    <message>
        <source>Is that thousands or decimals? Write it without the separator.</source>
        <translation>¿Son miles o decimales? Escríbalo sin separador.</translation>
    </message>
    <message>
        <source>Write a number such as 1000.</source>
        <translation>Escriba un número, por ejemplo 1000.</translation>
    </message>
</context>
<context>
    <name>osteon::PartModel</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>part, per cent, reason</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>done, target, unit</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 de %n día</numerusform>
            <numerusform>%1 de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>mean at least %1, %2</source>
        <comment>amount, target</comment>
        <translation>media: al menos %1, %2</translation>
    </message>
    <message>
        <source>mean %1, %2</source>
        <comment>amount, target</comment>
        <translation>media: %1, %2</translation>
    </message>
</context>
<context>
    <name>osteon::ProfileEditor</name>
    <message>
        <source>Write the year with four digits, from 1900 to %1.</source>
        <translation>Escriba el año con cuatro cifras, de 1900 a %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>osteon::RecordEditor</name>
    <message>
        <source>Saved in the bone record</source>
        <translation>Guardado en el registro óseo</translation>
    </message>
    <message>
        <source>Changed in the bone record</source>
        <translation>Cambiado en el registro óseo</translation>
    </message>
    <message>
        <source>This is an unusual figure. Please check it and its unit; if it is right, save it once more.</source>
        <translation>Es una cifra poco habitual. Compruébela, por favor, y también su unidad; si es correcta, guárdela otra vez.</translation>
    </message>
</context>
<context>
    <name>osteon::ReminderView</name>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>At noon</source>
        <translation>A mediodía</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Por la noche</translation>
    </message>
    <message>
        <source>There is no desktop session here that could show a notification.</source>
        <translation>Aquí no hay ninguna sesión de escritorio que pueda mostrar un aviso.</translation>
    </message>
    <message>
        <source>This desktop has no service for notifications, so none can be shown.</source>
        <translation>Este escritorio no tiene servicio de avisos, así que no se puede mostrar ninguno.</translation>
    </message>
    <message>
        <source>While the sample diary is shown, nobody is reminded of anything.</source>
        <translation>Mientras se muestra el diario de ejemplo, no se recuerda nada a nadie.</translation>
    </message>
    <message>
        <source>The next reminder today: %1.</source>
        <translation>Próximo recordatorio de hoy: %1.</translation>
    </message>
    <message>
        <source>No further reminder comes today.</source>
        <translation>Hoy no llega ningún recordatorio más.</translation>
    </message>
    <message>
        <source>Write a time such as %1.</source>
        <translation>Escriba una hora, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Quiet hours end at another time than they begin.</source>
        <translation>Las horas de silencio no pueden terminar a la misma hora a la que empiezan.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If there is nothing to see, it may be set not to disturb.</source>
        <translation>El escritorio lo ha recibido. Si no se ve nada, puede que esté puesto en «no molestar».</translation>
    </message>
    <message>
        <source>This cannot be kept after the window is closed: its file of settings cannot be written.</source>
        <translation>Esto no se conservará al cerrar la ventana: no se puede escribir su archivo de ajustes.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>quiet hours</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>quiet hours</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>In the quiet hours, so it comes at %1.</source>
        <translation>Cae en las horas de silencio, así que llega a las %1.</translation>
    </message>
    <message>
        <source>In the quiet hours, which end on the next day, so it does not come.</source>
        <translation>Cae en las horas de silencio, que terminan al día siguiente, así que no llega.</translation>
    </message>
</context>
<context>
    <name>osteon::RepeatModel</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on Friday</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Breakfast as %1</source>
        <comment>yesterday</comment>
        <translation>Desayuno como %1</translation>
    </message>
    <message>
        <source>Lunch as %1</source>
        <comment>yesterday</comment>
        <translation>Almuerzo como %1</translation>
    </message>
    <message>
        <source>Dinner as %1</source>
        <comment>yesterday</comment>
        <translation>Cena como %1</translation>
    </message>
    <message>
        <source>Snack as %1</source>
        <comment>yesterday</comment>
        <translation>Tentempié como %1</translation>
    </message>
    <message>
        <source>The whole day as yesterday</source>
        <translation>Todo el día como ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, portion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Log again: %1, %2</source>
        <comment>title, detail</comment>
        <translation>Registrar otra vez: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::RoutineEditor</name>
    <message>
        <source>Added %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambio guardado: %1</translation>
    </message>
    <message>
        <source>Write a whole number, such as 2.</source>
        <translation>Escriba un número entero, por ejemplo 2.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elija al menos un día de la semana.</translation>
    </message>
    <message>
        <source>This is too long, or has a character that cannot be stored.</source>
        <translation>Es demasiado largo, o contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>One of the amounts is more than anybody takes, or below zero.</source>
        <translation>Una de las cantidades es más de lo que toma nadie, o menor que cero.</translation>
    </message>
    <message>
        <source>The interval goes from 1 to 366.</source>
        <translation>El intervalo va de 1 a 366.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>An aromatase inhibitor or a bone medicine is a medicine, not a supplement.</source>
        <translation>Un inhibidor de la aromatasa o un medicamento para los huesos es un medicamento, no un suplemento.</translation>
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
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1: pendiente de nuevo</translation>
    </message>
    <message>
        <source>%1 is marked as not taken</source>
        <translation>%1: marcado como «sin tomar»</translation>
    </message>
    <message numerus="yes">
        <source>Ticked %n</source>
        <translation>
            <numerusform>%n toma marcada</numerusform>
            <numerusform>%n tomas marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1; what was ticked stays</source>
        <translation>Borrado: %1; lo que se marcó se conserva</translation>
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
        <translation>Comida guardada: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambio guardado: %1</translation>
    </message>
    <message>
        <source>Deleted %1; what you logged with it stays</source>
        <translation>Borrado: %1; lo que registró con ella se conserva</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>Escriba un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>This name cannot be stored. Write 1 to 500 letters.</source>
        <translation>Este nombre no se puede guardar. Escriba de 1 a 500 letras.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be saved.</source>
        <translation>No contiene nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>Another saved meal has this name already. Choose another name.</source>
        <translation>Otra comida guardada ya tiene este nombre. Elija otro nombre.</translation>
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
        <translation>%1 al menos %2</translation>
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
            <numerusform>sale %n ración</numerusform>
            <numerusform>salen %n raciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::SettingsView</name>
    <message>
        <source>A capsule of 1000 IU is shown as %1.</source>
        <translation>Una cápsula de 1000 UI se muestra como %1.</translation>
    </message>
    <message>
        <source>For the diary, today is %1.</source>
        <translation>Para el diario, hoy es %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
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
        <translation>PDF con contraseña</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>FHIR, for a clinic</source>
        <translation>FHIR, para un centro médico</translation>
    </message>
    <message>
        <source>Without a password anybody could read it. Type one here, or choose PDF.</source>
        <translation>Sin contraseña cualquiera podría leerlo. Escriba una aquí, o elija PDF.</translation>
    </message>
    <message>
        <source>This password is too long; up to about a hundred letters can be used.</source>
        <translation>Esta contraseña es demasiado larga; se pueden usar unas cien letras como mucho.</translation>
    </message>
    <message>
        <source>Write here where the file is to be.</source>
        <translation>Escriba aquí dónde debe quedar el archivo.</translation>
    </message>
    <message>
        <source>This is the file of the diary itself. Choose another name.</source>
        <translation>Este es el archivo del propio diario. Elija otro nombre.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
</context>
<context>
    <name>osteon::SummaryView</name>
    <message>
        <source>since the last visit</source>
        <translation>desde la última consulta</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>own days</source>
        <translation>días a elegir</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ingesta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Bone density</source>
        <translation>Densidad ósea</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Falls and symptoms</source>
        <translation>Caídas y síntomas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Esto no es un día. Escríbalo así: %1.</translation>
    </message>
    <message>
        <source>This is later than the last day.</source>
        <translation>Es posterior al último día.</translation>
    </message>
    <message>
        <source>This is more than twenty years before the last day.</source>
        <translation>Es más de veinte años antes del último día.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <comment>a period, how many pages it takes</comment>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TargetModel</name>
    <message>
        <source>range %1–%2 %3</source>
        <comment>from, to, unit</comment>
        <translation>intervalo %1–%2 %3</translation>
    </message>
    <message>
        <source>target %1 %2</source>
        <comment>target and unit</comment>
        <translation>objetivo %1 %2</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <comment>limit and unit</comment>
        <translation>límite %1 %2</translation>
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
        <source>%1, %2, %3</source>
        <comment>name, amount, target</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>cantidad desconocida</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>status</comment>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, %1 from supplements</source>
        <translation>, %1 de suplementos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reached this week</source>
        <translation>ya alcanzado</translation>
    </message>
    <message>
        <source>week so far</source>
        <translation>semana en curso</translation>
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
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, from when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Escriba el día así: 2026-11-23.</translation>
    </message>
    <message>
        <source>%1 holds from %2</source>
        <comment>plan, day</comment>
        <translation>%1 vale desde el %2</translation>
    </message>
    <message>
        <source>From today a vigorous minute counts twice</source>
        <translation>Desde hoy, un minuto intenso cuenta el doble</translation>
    </message>
    <message>
        <source>From today every minute counts once</source>
        <translation>Desde hoy, cada minuto cuenta una vez</translation>
    </message>
    <message>
        <source>vigorous minutes count twice</source>
        <translation>los minutos intensos cuentan el doble</translation>
    </message>
</context>
<context>
    <name>osteon::TodayView</name>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Hoy hasta ahora</translation>
    </message>
    <message>
        <source>%1 is marked complete</source>
        <comment>a day</comment>
        <translation>%1: marcado como completo</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <comment>a day</comment>
        <translation>%1: abierto de nuevo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Borrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n days complete</source>
        <translation>
            <numerusform>%1 del último %n día completo</numerusform>
            <numerusform>%1 de los últimos %n días completos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::TrendsView</name>
    <message numerus="yes">
        <source>%1 of %n days logged</source>
        <translation>
            <numerusform>%1 de %n día registrado</numerusform>
            <numerusform>%1 de %n días registrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteon::WeekView</name>
    <message>
        <source>What counted most: on %1 %2 passed its limit.</source>
        <translation>Lo que más contó: el %1 se superó el límite de %2.</translation>
    </message>
    <message>
        <source>What counted most: on %1 %2 was %3 below its target.</source>
        <translation>Lo que más contó: el %1 faltaron %3 de %2 para llegar al objetivo.</translation>
    </message>
    <message>
        <source>What counted most: %1 more minutes of activity.</source>
        <translation>Lo que más contó: %1 minutos más de actividad.</translation>
    </message>
    <message>
        <source>What counted most: one more day with strength training.</source>
        <translation>Lo que más contó: un día más con entrenamiento de fuerza.</translation>
    </message>
    <message>
        <source>week before %1</source>
        <translation>semana anterior: %1</translation>
    </message>
    <message>
        <source>week before: no score</source>
        <translation>semana anterior: sin puntuación</translation>
    </message>
    <message>
        <source>%1 With it: %2 → %3.</source>
        <comment>sentence, score, score after</comment>
        <translation>%1 Con ello: %2 → %3.</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Puntuación: %1 de 100</translation>
    </message>
    <message>
        <source>No score. %1</source>
        <translation>Sin puntuación. %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>score, coverage, week before</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days logged</source>
        <translation>
            <numerusform>%1 de %n día registrado</numerusform>
            <numerusform>%1 de %n días registrados</numerusform>
        </translation>
    </message>
</context>
</TS>
