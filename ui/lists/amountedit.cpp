// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/amountedit.h"

#include "core/base/parse.h"
#include "core/pantry/productunits.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace larder {

/// The reason below the field, over the rows that follow.
class AmountMessage : public Panel
{
public:
    explicit AmountMessage(QWidget *parent) : Panel(parent), m_words(new WordsLabel(WordsLabel::Tone::Small, this))
    {
        setMood(Mood::Paprika);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_words);
        m_words->setWordWrap(true);
        hide();
    }

    void tell(const QString &words, const QRect &field)
    {
        m_words->setText(words);
        const int padding = themeOf(this).space(2);
        setContentsMargins(padding, padding, padding, padding);
        const int width = std::min(themeOf(this).sideWidth(), parentWidget()->width());
        const int x =
            std::clamp(isRightToLeft() ? field.right() + 1 - width : field.left(), 0, parentWidget()->width() - width);
        const int height = heightForWidth(width);
        const bool fitsBelow = field.bottom() + height < parentWidget()->height();
        setGeometry(x, fitsBelow ? field.bottom() + 1 : field.top() - height, width, height);
        show();
        raise();
    }
    [[nodiscard]] QString words() const { return isHidden() ? QString() : m_words->text(); }

private:
    WordsLabel *m_words;
};

Result<Quantity> amountFor(const ListItem &item, const QString &text)
{
    auto typed = parseAmount(text);
    if (!typed)
        return fail(typed.error());
    if (typed->milli <= 0)
        return fail(ErrorKind::InvalidInput,
                    AmountEdit::tr("Type an amount above zero. If you have enough, press Delete on the line."));
    const bool isInPacks = item.packSize && *item.packSize > 0 && item.amount.milli % *item.packSize == 0;
    if (!typed->unit && isInPacks)
        typed->unit = Unit(Unit::Pack);
    Product product;
    product.unit = item.amount.unit;
    product.packSize = item.packSize;
    return inProductUnit(*typed, product);
}

AmountEdit::AmountEdit(const ListItem &item, QWidget *parent)
    : Field(parent)
    , m_item(item)
    , m_message(new AmountMessage(parent))
{
    setObjectName(QStringLiteral("amountEdit"));
    setAccessibleName(tr("Amount of %1").arg(item.name));
    connect(this, &QLineEdit::textEdited, this, [this] { calmDown(); });
}

AmountEdit::~AmountEdit()
{
    if (m_message)
        m_message->deleteLater();
}

Result<Quantity> AmountEdit::amount() const
{
    return amountFor(m_item, text());
}

QString AmountEdit::message() const
{
    return m_message->words();
}

bool AmountEdit::check()
{
    const auto typed = amount();
    if (typed)
        return true;
    setMood(Mood::Paprika);
    setAccessibleDescription(typed.error().message);
    m_message->tell(typed.error().message, geometry());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return false;
}

void AmountEdit::calmDown()
{
    setMood(Mood::Plain);
    setAccessibleDescription({});
    m_message->hide();
}

} // namespace larder
