// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bone/record_form.h"
#include "ui/diary.h"
#include "ui/notice.h"

#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The form in which one entry of the bone record is written or changed. What is wrong is said at its field.
class RecordEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString title READ title NOTIFY isOpenChanged)
    Q_PROPERTY(osteon::FormFieldModel *fields READ fields CONSTANT)

public:
    RecordEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    QString title() const { return RecordForm::title(m_before); }
    FormFieldModel *fields() { return &m_fields; }

    void begin(RecordEntry entry);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    /// The first field with something wrong.
    void refused(int row);

private:
    void askOnce(FieldReader &reader, const RecordEntry &entry);
    void reshape();
    void showErrors(const FieldReader &reader);
    bool store(const RecordEntry &entry);
    void setOpen(bool isOpen);

    Diary &m_diary;
    Notice &m_notice;
    RecordForm m_form;
    RecordEntry m_before;               ///< what the form was filled with
    RecordEntry m_entry;                ///< the same with what was chosen since
    std::optional<RecordEntry> m_asked; ///< with an unusual figure that the person was asked about
    FormFieldModel m_fields;
    QHash<QString, QString> m_typed; ///< by key: also of fields that a choice has hidden
    bool m_isOpen = false;
};

} // namespace osteon
