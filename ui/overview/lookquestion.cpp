// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/lookquestion.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/wordslabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace larder {

/// A large jar; smaller where the window is low.
class JarMark : public QWidget
{
public:
    explicit JarMark(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    void setState(const JarState &state)
    {
        m_state = state;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return sideOf(30); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sideOf(8); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintJar(&painter, rect(), m_state, themeOf(this));
    }

private:
    [[nodiscard]] QSize sideOf(int units) const
    {
        const int side = themeOf(this).px(units);
        return {side, side};
    }

    JarState m_state;
};

namespace {

/// The words of an answer, the letter of its key, and its number.
struct Choice
{
    QString name;
    QString words;
    QString key;
    std::optional<LookAnswer> answer; ///< none: skip
};

QVector<Choice> choices()
{
    return {
        {u"plenty"_s, LookQuestion::tr("Plenty"), LookQuestion::tr("P", "key for Plenty"), LookAnswer::Plenty},
        {u"low"_s, LookQuestion::tr("Low"), LookQuestion::tr("L", "key for Low"), LookAnswer::Low},
        {u"none"_s, LookQuestion::tr("None"), LookQuestion::tr("N", "key for None"), LookAnswer::None},
        {u"skip"_s, LookQuestion::tr("Skip"), LookQuestion::tr("S", "key for Skip"), std::nullopt},
    };
}

WordsLabel *centred(WordsLabel *label)
{
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

LookQuestion::LookQuestion(QWidget *parent)
    : QWidget(parent)
    , m_progress(centred(new WordsLabel(WordsLabel::Tone::Muted, this)))
    , m_jar(new JarMark(this))
    , m_name(centred(new WordsLabel(WordsLabel::Tone::Figure, this)))
    , m_belief(centred(new WordsLabel(WordsLabel::Tone::Body, this)))
    , m_back(new LinkButton(tr("Back to the one before"), this))
{
    m_progress->setObjectName(u"lookProgress"_s);
    m_name->setObjectName(u"lookName"_s);
    m_belief->setObjectName(u"lookBelief"_s);
    m_back->setObjectName(u"lookBack"_s);
    m_back->setSmall(true);
    // Nothing moves when it comes.
    QSizePolicy policy = m_back->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(policy);
    //: The name of a key
    m_back->setToolTip(tr("Backspace"));
    build();
    connect(m_back, &QAbstractButton::clicked, this, &LookQuestion::backWanted);
}

void LookQuestion::build()
{
    const Theme theme = themeOf(this);
    auto *answers = new QGridLayout;
    answers->setHorizontalSpacing(theme.space(2));
    answers->setVerticalSpacing(theme.px(0.5));
    int column = 1;
    for (const Choice &choice : choices()) {
        auto *button = new ActionButton(choice.words, ActionButton::Kind::Normal, this);
        button->setObjectName(choice.name);
        button->setMinimumWidth(theme.px(24));
        button->setAccessibleDescription(choice.key);
        answers->addWidget(button, 0, column);
        auto *key = centred(new WordsLabel(choice.key, WordsLabel::Tone::Muted, this));
        answers->addWidget(key, 1, column++);
        connect(button, &QAbstractButton::clicked, this, [this, answer = choice.answer] {
            if (answer)
                Q_EMIT answered(*answer);
            else
                Q_EMIT skipped();
        });
    }
    answers->setColumnStretch(0, 1);
    answers->setColumnStretch(column, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme.pageMargin(), theme.space(1), theme.pageMargin(), theme.space(2));
    page->setSpacing(theme.space(2));
    page->addStretch(1);
    page->addWidget(m_progress);
    page->addWidget(m_jar);
    page->addWidget(m_name);
    page->addWidget(m_belief);
    page->addSpacing(theme.space(1));
    page->addLayout(answers);
    page->addWidget(m_back, 0, Qt::AlignHCenter);
    page->addStretch(2);
}

void LookQuestion::setThing(const Outlook &thing, const TripPlan &trips, int number, int of)
{
    const QString place = thing.location;
    m_progress->setText(place.isEmpty()
                            ? tr("%1 of %2").arg(locale().toString(number), locale().toString(of))
                            //: %3 is a place: "4 of 6, Fridge"
                            : tr("%1 of %2, %3").arg(locale().toString(number), locale().toString(of), place));
    m_jar->setState(jarOf(pantryRow(thing, trips)));
    m_name->setText(thing.product.name);
    m_belief->setText(lookSentence(thing, trips.asOf));
    m_back->setVisible(number > 1);
    announce();
}

void LookQuestion::announce()
{
    //: What a screen reader says: product, what we think, "4 of 6, Fridge"
    setAccessibleName(tr("%1. %2 %3").arg(m_name->text(), m_belief->text(), m_progress->text()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool LookQuestion::takeKey(const QString &key)
{
    const QVector<Choice> all = choices();
    for (int i = 0; i < int(all.size()); ++i) {
        const bool isMeant = key.compare(all[i].key, Qt::CaseInsensitive) == 0 || key == QString::number(i + 1);
        if (!isMeant)
            continue;
        findChild<ActionButton *>(all[i].name)->click();
        return true;
    }
    return false;
}

QString lookSentence(const Outlook &thing, QDate today)
{
    const Wording wording(today);
    QStringList sentences;
    if (thing.depletion.sureness == Sureness::Unsure)
        sentences << LookQuestion::tr("We do not know how much is there.");
    else if (thing.depletion.believedMilli == 0)
        sentences << LookQuestion::tr("All gone, we think.");
    else
        //: %1 is an amount, "about 2 packs"
        sentences << LookQuestion::tr("At home: %1, we think.").arg(wording.atHome(thing));
    const QDate last = thing.model.lastPurchase;
    if (last.isValid() && last < today)
        sentences << LookQuestion::tr("Bought %n day(s) ago.", nullptr, int(last.daysTo(today)));
    else if (last.isValid())
        sentences << LookQuestion::tr("Bought today.");
    return sentences.join(u' ');
}

} // namespace larder
