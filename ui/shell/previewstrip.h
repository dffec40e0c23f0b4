// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/panel.h"

#include <QMenu>
#include <QStringList>
#include <QTimer>

class QLabel;

namespace larder {

/// What the typed line would do, before it is done: "Adds 2 packs of Milk 1 l", the parts that were understood, each
/// with a menu to change it, and what else could be meant. Never takes the focus by itself.
///
/// Left and Right go from one button to the next; Up and Esc want to leave.
class PreviewStrip : public Panel
{
    Q_OBJECT

public:
    static constexpr int kMostParts = 4;
    static constexpr int kMostOffers = 4;

    enum class PartKind { BestBefore, Price, Store, Place };

    /// Words of a chip; @c strong, a part of @c text, is in DemiBold.
    struct Part
    {
        PartKind kind = PartKind::BestBefore;
        QString text;
        QString strong;
    };

    explicit PreviewStrip(QWidget *parent = nullptr);

    /// @p sentence holds @p strong ("2 packs of Milk 1 l") as a part. @p hint tells what Enter does.
    void showSentence(const QString &sentence, const QString &strong, const QVector<Part> &parts, const QString &hint);
    /// A question instead of a preview; nothing would be booked.
    void showQuestion(const QString &question, const QString &hint);
    /// "or: Milk chocolate · Oat milk"; empty for none.
    void setOffers(const QStringList &names);
    /// Whether there can be one less or one more of it.
    void setSteps(bool hasLess, bool hasMore);
    /// Goes to the first button, or to the first offer; false where there is none.
    bool focusFirst(bool isOffer);
    /// All words, as a screen reader hears them.
    [[nodiscard]] QString words() const { return m_words; }

Q_SIGNALS:
    /// A chip's empty @p menu is about to be shown: fill it.
    void menuWanted(larder::PreviewStrip::PartKind kind, QMenu *menu);
    void offerTaken(int offer);
    /// One more (1) or less (-1).
    void stepped(int by);
    /// The focus wants back to the line.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void addChips();
    void addOffers();
    void setChips(const QVector<Part> &parts);
    void setWords(const QString &words);
    ActionButton *addButton(const QString &name, ActionButton::Kind kind);
    [[nodiscard]] QVector<ActionButton *> buttons() const;
    bool pressed(ActionButton *button, int key);

    QWidget *m_flow;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_or;
    QLabel *m_hint;
    ActionButton *m_less;
    ActionButton *m_more;
    QVector<ActionButton *> m_chips; ///< all that there can be, the last ones hidden
    QVector<PartKind> m_kinds; ///< of the chips that are shown
    QVector<ActionButton *> m_offers; ///< likewise
    QString m_words;
    QTimer m_rest; ///< announces once typing rests
    bool m_isQuestion = false;
};

} // namespace larder
