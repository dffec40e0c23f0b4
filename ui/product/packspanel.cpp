// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/packspanel.h"

#include "ui/product/productwords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/rowpainter.h"
#include "ui/widgets/wordslabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kMostPacks = 12;

/// A small jar: half full where it is open, full where it is closed.
class PackJar : public QWidget
{
public:
    PackJar(const JarState &state, QWidget *parent) : QWidget(parent), m_state(state)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = themeOf(this).textIcon();
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintJar(&painter, rect(), m_state, themeOf(this));
    }

private:
    JarState m_state;
};

JarState jarOf(const ProductPack &pack, const ProductReading &reading)
{
    const QDate soon = reading.trips.asOf.addDays(7);
    const bool isSoon = pack.bestBefore.isValid() && pack.bestBefore <= soon;
    return {pack.openedOn.isValid() ? 0.5 : 1.0, reading.outlook().isGuess() ? JarState::Guess : JarState::Booked,
            isSoon ? Mood::Honey : Mood::Leaf};
}

} // namespace

PacksPanel::PacksPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_column(new QVBoxLayout(this))
{
    m_heading->setObjectName(u"packsHeading"_s);
    m_heading->setWordWrap(true);
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(2));
    m_column->addWidget(m_heading);
    m_column->addWidget(new RuleLine(this));
}

void PacksPanel::setReading(const ProductReading &reading)
{
    const ProductWords words(reading);
    const Theme theme = themeOf(this);
    m_heading->setText(words.packsHeading());
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(theme.space(2));
    const auto shown = reading.packs.mid(0, kMostPacks);
    for (const ProductPack &pack : shown) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(2));
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        auto *name = new WordsLabel(words.pack(pack), WordsLabel::Tone::Body, m_rows);
        auto *aside = new WordsLabel(words.packAside(pack), WordsLabel::Tone::Muted, m_rows);
        name->setWordWrap(true);
        aside->setWordWrap(true);
        aside->setVisible(!aside->text().isEmpty());
        lines->addWidget(name);
        lines->addWidget(aside);
        auto *move = new ActionButton(tr("Move…"), ActionButton::Kind::Flat, m_rows);
        move->setObjectName(u"movePack"_s);
        move->setAccessibleName(tr("Move %1").arg(words.pack(pack)));
        connect(move, &QAbstractButton::clicked, this, [this, lots = pack.lots] { Q_EMIT moveWanted(lots); });
        row->addWidget(new PackJar(jarOf(pack, reading), m_rows));
        row->addLayout(lines, 1);
        row->addWidget(move);
        rows->addLayout(row);
        rows->addWidget(new RuleLine(m_rows));
    }
    if (const auto more = reading.packs.size() - shown.size(); more > 0)
        rows->addWidget(new WordsLabel(tr("and %n more", nullptr, int(more)), WordsLabel::Tone::Muted, m_rows));
    m_rows->setVisible(!shown.isEmpty());
    m_column->addWidget(m_rows);
}

} // namespace larder
