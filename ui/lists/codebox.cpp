// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/codebox.h"

#include "ui/widgets/qrcode.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr double kMostOfScreen = 0.55; // of its height: words and buttons stand round the code

} // namespace

CodeBox::CodeBox(const QString &text, QWidget *parent) : QWidget(parent), m_code(new QrCode(this))
{
    m_code->setObjectName(u"listCode"_s);
    m_code->setAccessibleName(tr("The list as a code"));
    QStringList lines = text.trimmed().split(u'\n');
    const qsizetype all = lines.size();
    m_code->setText(lines.join(u'\n'));
    while (m_code->isTooLong() && lines.size() > 1) {
        lines.removeLast();
        m_code->setText(lines.join(u'\n'));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(2));
    column->addWidget(m_code, 0, Qt::AlignLeading);
    if (lines.size() == all)
        return;
    auto *words = new WordsLabel(
        tr("The list is too long for one code: the last %n line(s) are missing. Save it as a file instead.", nullptr,
           int(all - lines.size())),
        WordsLabel::Tone::Small, this);
    words->setObjectName(u"codeTooLong"_s);
    words->setWordWrap(true);
    column->addWidget(words);
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A square that a camera reads from some way off.
    const int least = m_code->minimumSizeHint().width();
    const int most = std::max(least, int(screen()->availableGeometry().height() * kMostOfScreen));
    const int side = std::clamp(width(), least, std::min(most, std::max(least, m_code->sizeHint().width())));
    m_code->setMaximumWidth(side);
    m_code->setFixedHeight(side);
}

CodeDialog::CodeDialog(const QString &text, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"codeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("QR code of the list"));
    auto *words = new WordsLabel(tr("Point the camera of a phone at the code: it shows the list as plain text."),
                                 WordsLabel::Tone::Body, this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(3));
    column->addWidget(words);
    column->addWidget(new CodeBox(text, this), 1);
    column->addWidget(buttons);
}

} // namespace larder
