// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/codebox.h"

#include "ui/widgets/qrcode.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kUsualSide = 60; // units

} // namespace

CodeBox::CodeBox(const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *code = new QrCode(this);
    code->setObjectName(u"listCode"_s);
    code->setAccessibleName(tr("The list as a code"));
    QStringList lines = text.trimmed().split(u'\n');
    const qsizetype all = lines.size();
    code->setText(lines.join(u'\n'));
    while (code->isTooLong() && lines.size() > 1) {
        lines.removeLast();
        code->setText(lines.join(u'\n'));
    }
    // No larger than a camera needs it.
    const int side = std::max(themeOf(this).px(kUsualSide), code->minimumSizeHint().width());
    code->setMaximumSize(side, side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(2));
    column->addWidget(code, 0, Qt::AlignLeading);
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
