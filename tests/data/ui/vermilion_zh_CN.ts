<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A few words for the tests of the language switch; the program's own catalogue is in translations/. -->
<TS version="2.1" language="zh_CN">
<context>
    <name>sample</name>
    <message><source>Review</source><translation>复核</translation></message>
    <message><source>Overview</source><translation>概览</translation></message>
    <message><source>Undo decision</source><translation>撤销决定</translation></message>
</context>
<context>
    <name>ui::StartScreen</name>
    <message><source>New workspace…</source><translation>新建工作区…</translation></message>
</context>
<context>
    <name>ui::Menus</name>
    <message><source>Import logs…</source><translation>导入日志…</translation></message>
    <message><source>&amp;View</source><translation>视图(&amp;V)</translation></message>
</context>
</TS>
