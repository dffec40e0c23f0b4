// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/previewstrip.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder {

namespace {

constexpr auto kRest = 500ms;

/// @p text with @p strong in DemiBold, as rich text; typed words are escaped.
QString emphasised(const QString &text, const QString &strong)
{
    const qsizetype at = strong.isEmpty() ? -1 : text.indexOf(strong);
    if (at < 0)
        return text.toHtmlEscaped();
    return text.left(at).toHtmlEscaped() + u"<span style=\"font-weight:600\">"_s + strong.toHtmlEscaped() + u"</span>"_s
           + text.mid(at + strong.size()).toHtmlEscaped();
}

} // namespace

class PreviewChip : public QLabel
{
public:
    using QLabel::QLabel;

    void restyle()
    {
        const Theme theme = themeOf(parentWidget());
        setContentsMargins(theme.px(2.5), theme.px(1), theme.px(2.5), theme.px(1));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Theme theme = themeOf(this);
        {
            QPainter painter(this);
            paintBox(&painter, rect(), theme.controlRadius(), theme.base, theme.edge, theme.lineWidth());
        }
        QLabel::paintEvent(event);
    }
};

PreviewStrip::PreviewStrip(QWidget *parent)
    : Panel(Padding::None, parent)
    , m_flow(new QWidget(this))
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(m_flow))
    , m_hint(new QLabel(this))
{
    setObjectName(u"previewStrip"_s);
    setPreview(true);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_hint->setObjectName(u"previewHint"_s);
    auto *flow = new FlowLayout(m_flow);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_flow, 1);
    row->addWidget(m_hint, 0, Qt::AlignVCenter);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        setAccessibleName(m_words);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    restyle();
}

void PreviewStrip::showSentence(const QString &sentence, const QString &strong, const QVector<Part> &parts,
                                const QString &hint)
{
    m_isQuestion = false;
    m_sentence->setWordWrap(false);
    m_sentence->setText(emphasised(sentence, strong));
    m_hint->setText(hint);
    setChips(parts);
    QStringList words{sentence};
    for (const Part &part : parts)
        words << part.text;
    setWords(words.join(u", "_s));
}

void PreviewStrip::showQuestion(const QString &question, const QString &hint)
{
    m_isQuestion = true;
    m_sentence->setText(question.toHtmlEscaped());
    m_hint->setText(hint);
    setChips({});
    setWords(question);
}

void PreviewStrip::setWords(const QString &words)
{
    if (m_words != words)
        m_rest.start();
    m_words = words;
    setMood(m_isQuestion ? Mood::Honey : Mood::Plain);
    setPreview(!m_isQuestion);
    restyle();
}

void PreviewStrip::setChips(const QVector<Part> &parts)
{
    while (m_chips.size() > parts.size())
        delete m_chips.takeLast();
    while (m_chips.size() < parts.size()) {
        auto *chip = new PreviewChip(m_flow);
        chip->setTextFormat(Qt::RichText);
        chip->setObjectName(u"previewChip%1"_s.arg(m_chips.size()));
        m_flow->layout()->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    for (int i = 0; i < int(parts.size()); ++i) {
        m_chips[i]->setText(emphasised(parts[i].text, parts[i].strong));
        m_chips[i]->setAccessibleName(parts[i].text);
    }
}

void PreviewStrip::restyle()
{
    const Theme theme = themeOf(this);
    layout()->setContentsMargins(theme.px(3), theme.px(1.5), theme.px(3), theme.px(1.5));
    layout()->setSpacing(theme.px(2.5));
    const IconRole role = m_isQuestion ? IconRole::Text : IconRole::Accent;
    m_icon->setPixmap(larderIcon(m_isQuestion ? u"info"_s : u"plus"_s, role)
                          .pixmap(QSize(theme.textIcon(), theme.textIcon()), devicePixelRatioF()));
    m_hint->setFont(theme.small);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme.muted);
    m_hint->setPalette(quiet);
    for (PreviewChip *chip : std::as_const(m_chips))
        chip->restyle();
}

void PreviewStrip::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace larder
