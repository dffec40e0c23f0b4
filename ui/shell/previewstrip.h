// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QStringList>
#include <QTimer>

class QLabel;

namespace larder {

/// One understood part, a label: "Best before Tue 1 Dec".
class PreviewChip;

/// What the typed line would do, before it is done: "Adds 2 packs of Milk 1 l" and the parts that were understood.
class PreviewStrip : public Panel
{
    Q_OBJECT

public:
    /// Words of a chip; @c strong, a part of @c text, is in DemiBold.
    struct Part
    {
        QString text;
        QString strong;
    };

    explicit PreviewStrip(QWidget *parent = nullptr);

    /// @p sentence holds @p strong ("2 packs of Milk 1 l") as a part. @p hint tells what Enter does.
    void showSentence(const QString &sentence, const QString &strong, const QVector<Part> &parts, const QString &hint);
    /// A question instead of a preview; nothing would be booked.
    void showQuestion(const QString &question, const QString &hint);
    /// All words, as a screen reader hears them.
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void setChips(const QVector<Part> &parts);
    void setWords(const QString &words);

    QWidget *m_flow;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    QVector<PreviewChip *> m_chips;
    QString m_words;
    QString m_iconName;
    QTimer m_rest; ///< announces once typing rests
    bool m_isQuestion = false;
};

} // namespace larder
