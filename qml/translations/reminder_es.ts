<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Reminder</name>
    <message>
        <source>osteon: something is due</source>
        <translation>osteon: hay algo pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Así se ve un recordatorio.</translation>
    </message>
</context>
</TS>
