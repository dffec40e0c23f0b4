// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/eventfile.h"

#include "core/household/wording.h"
#include "core/ingest/eventdelivery.h"
#include "ui/settings/settingline.h"
#include "ui/shell/filechooser.h"
#include "ui/widgets/choicestrip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wordslabel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

constexpr int kBarSteps = 1000;
constexpr qsizetype kMostShown = 200; // the rest is in History
constexpr int kUsualWidth = 150; // units
constexpr int kUsualHeight = 80;

/// The source that stands for files, as the command line names it too.
Result<EventSource> fileSource(Household &household, EventSource::Amounts amounts)
{
    auto known = household.sources().named(kFileSource.toString());
    if (!known && known.error().kind != ErrorKind::NotFound)
        return known;
    EventSource source = known.value_or(EventSource());
    source.name = kFileSource.toString();
    if (known && source.amounts == amounts)
        return source;
    source.amounts = amounts;
    return known ? household.sources().edit(source) : household.sources().add(source, Action::Origin::Delivery);
}

} // namespace

/// What the batches of a file go through; all but its making on the core thread.
struct EventFileDialog::Booking
{
    QFile file = {};
    EventSource::Amounts amounts = EventSource::Amounts::Set;
    std::unique_ptr<EventDelivery> delivery = {};

    Result<void> begin(Household &household)
    {
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(
                ErrorKind::Io,
                tr("The file %1 cannot be read. Nothing was changed.").arg(QFileInfo(file.fileName()).fileName()),
                file.errorString());
        auto source = fileSource(household, amounts);
        if (!source)
            return fail(source.error());
        auto begun = household.intake().begin(*source, file);
        if (!begun)
            return fail(begun.error());
        delivery = std::move(*begun);
        return {};
    }

    Result<Step> step(Household &household, bool isStopped)
    {
        if (!delivery)
            LARDER_TRY(begin(household));
        Result<bool> isMore = false;
        if (!isStopped)
            isMore = delivery->step();
        if (!isMore)
            return fail(isMore.error());
        const IntakeReport &soFar = delivery->report();
        Step step{*isMore, int(double(file.pos()) / double(std::max<qint64>(1, file.size())) * kBarSteps)};
        step.report.read = soFar.read; // a copy of all would be made at each batch
        if (!*isMore)
            step.report = soFar;
        step.report.isStopped = isStopped;
        return step;
    }
};

EventFile::EventFile(HouseholdHandle &handle, FileChooser &chooser, QWidget *window)
    : QObject(window)
    , m_handle(handle)
    , m_chooser(chooser)
    , m_window(window)
{}

void EventFile::choose()
{
    m_chooser.toOpen(m_window->window(), tr("Open a file of events"),
                     tr("Events (*.ndjson *.jsonl *.json);;All files (*)"), [this](const QString &path) {
                         auto *dialog = new EventFileDialog(m_handle, path, m_window->window());
                         connect(dialog, &EventFileDialog::failed, this, &EventFile::failed);
                         connect(dialog, &EventFileDialog::roomWanted, this, &EventFile::roomWanted);
                         dialog->open();
                     });
}

EventFileDialog::EventFileDialog(HouseholdHandle &handle, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_handle(handle)
    , m_path(path)
    , m_words(new WordsLabel(WordsLabel::Tone::Body, this))
    , m_amounts(new ChoiceStrip(this))
    , m_bar(new QProgressBar(this))
    , m_rejects(new QPlainTextEdit(this))
    , m_history(new LinkButton(tr("See them in History"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_book(m_buttons->addButton(tr("Book it"), QDialogButtonBox::ActionRole))
{
    setObjectName(u"eventFileDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A file of events"));
    build();
    connect(m_book, &QAbstractButton::clicked, this, &EventFileDialog::book);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EventFileDialog::reject);
    connect(m_history, &QAbstractButton::clicked, this, [this] {
        Q_EMIT roomWanted(Room::History);
        accept();
    });
    const Theme theme = themeOf(this);
    const QSize usual(theme.px(kUsualWidth), theme.px(kUsualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
}

void EventFileDialog::build()
{
    m_words->setObjectName(u"eventFileWords"_s);
    m_words->setWordWrap(true);
    m_words->setText(
        tr("%1 is read line by line. What cannot be booked is kept, with the reason, and the rest is booked.")
            .arg(QFileInfo(m_path).fileName()));
    m_amounts->setObjectName(u"eventFileAmounts"_s);
    m_amounts->addPart(tr("how much is there now"));
    m_amounts->addPart(tr("how much came or went"));
    m_amountsLine = new SettingLine(tr("Amounts say"), m_amounts, this);
    m_amountsLine->setHint(tr("Counts where the file does not say it itself."));
    m_bar->setObjectName(u"eventFileProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, kBarSteps);
    m_bar->hide();
    m_rejects->setObjectName(u"eventFileRejects"_s);
    m_rejects->setAccessibleName(tr("What couldn't be booked"));
    m_rejects->setReadOnly(true);
    m_rejects->setTabChangesFocus(true);
    m_rejects->hide();
    m_history->setObjectName(u"eventFileHistory"_s);
    m_history->hide();
    m_book->setObjectName(u"eventFileBook"_s);
    m_book->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(3));
    column->addWidget(m_words);
    column->addWidget(m_amountsLine);
    column->addWidget(m_bar);
    column->addWidget(m_rejects, 1);
    column->addWidget(m_history, 0, Qt::AlignLeading);
    column->addStretch();
    column->addWidget(m_buttons);
}

void EventFileDialog::book()
{
    m_book->setEnabled(false);
    m_amountsLine->setEnabled(false);
    m_bar->show();
    m_booking = std::make_shared<Booking>();
    m_booking->file.setFileName(m_path);
    m_booking->amounts = EventSource::Amounts(std::max(0, m_amounts->currentIndex()));
    bookOn();
}

/// One batch at a time: in between others get their turn, and quitting waits for no more than one.
void EventFileDialog::bookOn()
{
    const auto work = [booking = m_booking, isStopped = m_isCancelled](Household &household) {
        return booking->step(household, isStopped);
    };
    m_handle.run(this, work, [this](const Result<Step> &step) { booked(step); });
}

void EventFileDialog::booked(const Result<Step> &step)
{
    if (!step)
        return finish(fail(step.error()));
    if (!step->isMore)
        return finish(step->report);
    m_bar->setValue(step->share);
    m_words->setText(tr("%n line(s) read…", nullptr, int(step->report.read)));
    bookOn();
}

void EventFileDialog::finish(const Result<IntakeReport> &report)
{
    m_booking.reset();
    m_bar->hide();
    m_amountsLine->hide();
    m_book->hide();
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    if (report)
        showReport(*report);
    else
        m_words->setText(report.error().message);
}

void EventFileDialog::showReport(const IntakeReport &report)
{
    QStringList words{tr("%n booked", nullptr, int(report.applied)),
                      tr("%n already known", nullptr, int(report.duplicates)),
                      tr("%n couldn't be booked", nullptr, int(report.rejected))};
    QString text = QFileInfo(m_path).fileName() + u'\n' + QLocale().createSeparatedList(words);
    if (report.error)
        text += u'\n' + report.error->message;
    else if (report.isStopped)
        text += u'\n' + tr("It was stopped; what was booked stays, and opening it again goes on.");
    m_words->setText(text);
    QStringList lines;
    for (const EventResult &reject : report.rejects.mid(0, kMostShown)) {
        //: A line of a file and why it couldn't be booked
        lines << tr("Line %1: %2").arg(QLocale().toString(reject.line), Wording().refusal(reject.kind, reject.numbers));
    }
    if (report.rejected > lines.size())
        lines << tr("and %n more", nullptr, int(report.rejected - lines.size()));
    m_rejects->setPlainText(lines.join(u'\n'));
    m_rejects->setVisible(!lines.isEmpty());
    m_history->setVisible(!lines.isEmpty());
}

void EventFileDialog::reject()
{
    // The dialog stays until the booking has heard of it.
    if (m_booking)
        m_isCancelled = true;
    else
        QDialog::reject();
}

} // namespace larder
