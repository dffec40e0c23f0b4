// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/historypanel.h"

#include "ui/product/productwords.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr qsizetype kFew = 10;
constexpr qsizetype kMost = 500; // each is a row of widgets; a whole history stands on its own page later

/// One line: day, what, where, and Undo while the pointer or the focus is on it.
class HistoryRow : public QWidget
{
public:
    HistoryRow(const QStringList &words, int dayWidth, bool hasUndo, QWidget *parent)
        : QWidget(parent)
        , m_where(new WordsLabel(words[2], WordsLabel::Tone::Muted, this))
    {
        const Theme theme = themeOf(this);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, theme.px(1.25), 0, theme.px(1.25));
        row->setSpacing(theme.space(3));
        auto *day = new WordsLabel(words[0], WordsLabel::Tone::Muted, this);
        day->setMinimumWidth(dayWidth);
        auto *what = new WordsLabel(words[1], WordsLabel::Tone::Body, this);
        what->setWordWrap(true);
        row->addWidget(day);
        row->addWidget(what, 1);
        row->addWidget(m_where);
        if (hasUndo) {
            m_undo = new Link(*this, HistoryPanel::tr("Undo"));
            m_undo->setSmall(true);
            m_undo->setObjectName(u"takeBack"_s);
            //: %1 is "Used one", %2 a day
            m_undo->setAccessibleName(HistoryPanel::tr("Undo: %1, %2").arg(words[1], words[0]));
            row->addWidget(m_undo);
        }
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QAbstractButton *undo() const { return m_undo; }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        QWidget::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QWidget::leaveEvent(event);
        update();
    }

private:
    /// Keeps its place and its turn in the tab order while it is not seen.
    class Link : public LinkButton
    {
    public:
        Link(HistoryRow &row, const QString &text) : LinkButton(text, &row), m_row(row) {}

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            if (m_row.underMouse() || hasFocus())
                LinkButton::paintEvent(event);
        }

    private:
        HistoryRow &m_row;
    };

    WordsLabel *m_where;
    Link *m_undo = nullptr;
};

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_more(new LinkButton(this))
    , m_nothing(new WordsLabel(tr("Nothing happened to it yet."), WordsLabel::Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
{
    m_more->setObjectName(u"showAllHistory"_s);
    m_more->setSmall(true);
    const Theme theme = themeOf(this);
    auto *head = new QHBoxLayout;
    head->addWidget(new WordsLabel(tr("History"), WordsLabel::Tone::Section, this), 1);
    head->addWidget(m_more);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addSpacing(theme.space(1));
    m_column->addWidget(new RuleLine(this));
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        showRows();
    });
}

void HistoryPanel::setReading(const ProductReading &reading)
{
    const ProductWords words(reading);
    const Wording wording(reading.trips.asOf);
    m_entries = reading.history;
    m_words.clear();
    for (const HistoryEntry &entry : std::as_const(m_entries))
        m_words.push_back({words.dayOf(entry.day), historyWords(entry, reading.product(), wording), entry.store});
    showRows();
}

void HistoryPanel::showRows()
{
    const auto links = [this] { return m_rows->findChildren<QAbstractButton *>(u"takeBack"_s); };
    qsizetype focused = -1;
    for (qsizetype i = 0; m_rows && i < links().size(); ++i)
        focused = links()[i]->hasFocus() ? i : focused;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    const auto shown = std::min(m_isWhole ? kMost : kFew, m_entries.size());
    const QFontMetrics metrics(themeOf(this).small);
    int dayWidth = 0;
    for (qsizetype i = 0; i < shown; ++i)
        dayWidth = std::max(dayWidth, metrics.horizontalAdvance(m_words[i][0]) + 1);
    for (qsizetype i = 0; i < shown; ++i) {
        const HistoryEntry &entry = m_entries[i];
        auto *row = new HistoryRow(m_words[i], dayWidth, entry.takeBack != HistoryEntry::TakeBack::No, m_rows);
        if (row->undo())
            connect(row->undo(), &QAbstractButton::clicked, this, [this, entry] { Q_EMIT takeBackWanted(entry); });
        rows->addWidget(row);
        rows->addWidget(new RuleLine(m_rows));
    }
    m_column->insertWidget(m_column->indexOf(m_nothing), m_rows);
    m_rows->show();
    // The rows are younger than the settings, but they stand before them.
    if (const auto made = links(); !made.isEmpty()) {
        m_rows->setFocusProxy(made.first());
        m_rows->setFocusPolicy(made.first()->focusPolicy());
        setTabOrder(m_more, m_rows);
        if (focused >= 0)
            made[std::min(focused, made.size() - 1)]->setFocus();
    }
    m_nothing->setVisible(m_entries.isEmpty());
    m_more->setVisible(m_entries.size() > kFew);
    m_more->setText(m_isWhole ? tr("Show fewer") : tr("Show all %n", nullptr, int(m_entries.size())));
}

} // namespace larder
