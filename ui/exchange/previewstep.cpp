// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewstep.h"

#include "ui/exchange/importsession.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

PreviewStep::PreviewStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new WordsLabel(WordsLabel::Tone::Section, this))
    , m_counts(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_rejectedTitle(new WordsLabel(WordsLabel::Tone::Strong, this))
    , m_rejected(new QPlainTextEdit(this))
{
    m_headline->setObjectName(u"importHeadline"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_rejected->setObjectName(u"importRejected"_s);
    m_rejected->setAccessibleName(tr("Rows that could not be read"));
    m_rejected->setReadOnly(true);
    m_rejected->setTabChangesFocus(true);
    for (WordsLabel *words : {m_headline, m_counts, m_rejectedTitle})
        words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(2));
    column->addWidget(m_headline);
    column->addWidget(m_counts);
    column->addWidget(m_rejectedTitle);
    column->addWidget(m_rejected, 1);
    column->addStretch();
    connect(&m_session, &ImportSession::triedOut, this, &PreviewStep::show);
}

bool PreviewStep::hasNews() const
{
    return m_session.report().accepted + m_session.report().remembered > 0;
}

void PreviewStep::show()
{
    const ImportReport &report = m_session.report();
    m_headline->setText(tr("%n row(s) in %1", nullptr, report.rows).arg(m_session.fileName()));
    QStringList counts{tr("%n new purchase(s)", nullptr, report.accepted)};
    const auto count = [&](int number, const QString &words) {
        if (number > 0)
            counts << words;
    };
    count(report.newProducts, tr("%n product(s) that are new", nullptr, report.newProducts));
    count(report.duplicates, tr("%n already known", nullptr, report.duplicates));
    count(report.notPantry, tr("%n not for the pantry", nullptr, report.notPantry));
    count(report.remembered, tr("%n name(s) to remember", nullptr, report.remembered));
    m_counts->setText(counts.join(u'\n')
                      + (hasNews() ? QString() : u"\n\n"_s + tr("There is nothing new in this file.")));
    QStringList lines;
    lines.reserve(report.rejected.size());
    for (const RejectedRow &row : report.rejected)
        lines << tr("Line %1: %2").arg(QLocale().toString(row.line), row.reason);
    m_rejectedTitle->setText(tr("%n row(s) could not be read and will be left out:", nullptr, int(lines.size())));
    m_rejected->setPlainText(lines.join(u'\n'));
    m_rejectedTitle->setVisible(!lines.isEmpty());
    m_rejected->setVisible(!lines.isEmpty());
    setFocusProxy(lines.isEmpty() ? nullptr : m_rejected);
}

} // namespace larder
