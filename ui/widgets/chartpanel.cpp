// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartpanel.h"

#include "core/exchange/csv.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wordslabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kMissingHeight = 48; // in units

} // namespace

/// A piece of each line with its name; only where there are two kinds.
class ChartLegend : public QWidget
{
public:
    using QWidget::QWidget;

    void setData(const ChartData &data)
    {
        m_solid = data.solid.isEmpty() ? QString() : data.solidName;
        m_guess = data.guesses.isEmpty() ? QString() : data.guessName;
        m_hasBand = !data.bandHigh.isEmpty();
        setVisible(!m_guess.isEmpty());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme theme = themeOf(this);
        return {widthOf(theme, m_solid) + widthOf(theme, m_guess), QFontMetrics(theme.small).height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int x = 0;
        for (const bool isGuess : {false, true}) {
            const QString &name = isGuess ? m_guess : m_solid;
            // A name is whole or not there; the table says the same.
            if (name.isEmpty() || x + widthOf(theme, name) > width() + 1)
                continue;
            paintSample(painter, theme, mirrored({x, 0, sample(theme), height()}), isGuess);
            painter.setFont(theme.small);
            painter.setPen(theme.muted);
            const int words = QFontMetrics(theme.small).horizontalAdvance(name) + 1;
            painter.drawText(mirrored({x + sample(theme) + theme.px(1.5), 0, words, height()}),
                             Qt::AlignVCenter | Qt::AlignLeading, name);
            x += widthOf(theme, name);
        }
    }

private:
    static int sample(const Theme &theme) { return 5 * theme.u; }
    static int widthOf(const Theme &theme, const QString &name)
    {
        return name.isEmpty()
                   ? 0
                   : sample(theme) + theme.px(1.5) + QFontMetrics(theme.small).horizontalAdvance(name) + theme.space(4);
    }
    [[nodiscard]] QRect mirrored(const QRect &logical) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    }
    void paintSample(QPainter &painter, const Theme &theme, const QRect &box, bool isGuess) const
    {
        const int middle = box.center().y();
        if (isGuess && m_hasBand)
            painter.fillRect(QRect(box.left(), middle - theme.space(1), box.width(), 2 * theme.space(1)),
                             theme.highContrast ? QBrush(theme.accent, Qt::Dense5Pattern)
                                                : QBrush(mixed(theme.accent, theme.base, 0.2)));
        QPen pen(theme.accent, theme.focusWidth());
        if (isGuess)
            pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        painter.drawLine(box.left(), middle, box.right(), middle);
    }

    QString m_solid;
    QString m_guess;
    bool m_hasBand = false;
};

void ChartTableModel::setData(const ChartData &data)
{
    beginResetModel();
    m_columns = data.columns;
    m_rows = data.rows;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_rows.value(index.row()).cells.value(index.column());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section);
}

QString ChartTableModel::csv() const
{
    const auto line = [](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << csvCell(cell);
        return quoted.join(u',') + u'\n';
    };
    QString text = line(m_columns);
    for (const ChartData::Row &row : m_rows)
        text += line(row.cells);
    return text;
}

ChartPanel::ChartPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_legend(new ChartLegend(this))
    , m_copy(new LinkButton(tr("Copy the table"), this))
    , m_toggle(new LinkButton(tr("Show as table"), this))
    , m_view(new ChartView(this))
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView(this))
    , m_missing(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_stack(new QStackedLayout)
{
    m_view->setObjectName(u"chartView"_s);
    m_table->setObjectName(u"chartTable"_s);
    m_toggle->setObjectName(u"chartToggle"_s);
    m_copy->setObjectName(u"chartCopy"_s);
    m_missing->setObjectName(u"chartMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignCenter);
    m_copy->setSmall(true);
    m_copy->hide();
    m_toggle->setSmall(true);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    blendIn(m_table);
    blendIn(m_view);

    const Theme theme = themeOf(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(m_copy);
    head->addWidget(m_toggle);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setTable(!isTable()); });
    connect(m_copy, &QAbstractButton::clicked, this, &ChartPanel::copy);
}

void ChartPanel::setData(const ChartData &data)
{
    m_title->setText(data.title);
    m_legend->setData(data);
    m_view->setData(data);
    m_model->setData(data);
    m_table->setAccessibleName(data.title);
    m_table->resizeColumnsToContents();
    m_hasData = true;
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_toggle->show();
    setTable(isTable());
}

void ChartPanel::setMissing(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_missing->setText(sentence);
    m_legend->setData({});
    m_hasData = false;
    m_copy->hide();
    m_toggle->hide();
    m_stack->setCurrentWidget(m_missing);
    setMaximumHeight(themeOf(this).px(kMissingHeight)); // a sentence needs no chart's room
}

bool ChartPanel::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::setTable(bool isTable)
{
    if (!m_hasData)
        return;
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_view);
    m_toggle->setText(isTable ? tr("Show as chart") : tr("Show as table"));
    m_copy->setVisible(isTable);
    m_copy->setText(tr("Copy the table"));
}

void ChartPanel::copy()
{
    QApplication::clipboard()->setText(m_model->csv());
    m_copy->setText(tr("Copied"));
}

} // namespace larder
