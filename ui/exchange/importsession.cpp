// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "core/base/textkey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace larder {

namespace {

/// On a worker.
Result<CsvTable> readTable(const QString &path, QByteArray &bytes, const std::optional<QChar> &delimiter)
{
    if (bytes.isNull()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                ErrorKind::Io,
                ImportSession::tr("The file %1 cannot be read. Nothing was changed.").arg(QFileInfo(path).fileName()),
                file.errorString());
        bytes = file.readAll();
    }
    auto table = readCsv(bytes, delimiter);
    return table ? Result<CsvTable>(withHeader(*table)) : table;
}

} // namespace

ImportSession::ImportSession(HouseholdHandle &handle, Clock &clock, const QString &path, QObject *parent)
    : QObject(parent)
    , m_handle(handle)
    , m_clock(clock)
    , m_path(path)
    , m_bytes(std::make_shared<QByteArray>())
{
    m_pool.setMaxThreadCount(1); // in the order of the questions
}

ImportSession::~ImportSession()
{
    m_progress->isCancelled = true;
    m_pool.waitForDone();
}

QString ImportSession::fileName() const
{
    return QFileInfo(m_path).fileName();
}

bool ImportSession::hasNeededColumns() const
{
    return m_settings.fields.contains(PurchaseField::Date) && m_settings.fields.contains(PurchaseField::Product);
}

template<class Work, class Done>
void ImportSession::onWorker(Work work, Done done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done), question = ++m_question]() mutable {
        auto answer = std::make_shared<std::invoke_result_t<Work>>(work());
        m_inbox.push([this, answer, done = std::move(done), question] {
            if (question == m_question)
                done(*answer);
        });
    });
}

void ImportSession::start()
{
    m_handle.run(
        this, [](Household &household) { return household.currency(); },
        [this](const Result<QByteArray> &currency) {
            if (!currency) {
                Q_EMIT failed(currency.error());
                return;
            }
            m_currency = *currency;
            split({});
        });
}

void ImportSession::split(const std::optional<QChar> &delimiter)
{
    onWorker([path = m_path, bytes = m_bytes, delimiter] { return readTable(path, *bytes, delimiter); },
             [this](const Result<CsvTable> &table) {
                 if (table)
                     take(*table);
                 else
                     Q_EMIT failed(table.error());
             });
}

void ImportSession::take(const CsvTable &table)
{
    m_table = table;
    m_settings.fields = fieldsOfHeader(table.header);
    recall();
    Q_EMIT tableChanged();
    understand();
}

void ImportSession::setSettings(const Settings &settings)
{
    const bool isSplitAnew = settings.delimiter != m_settings.delimiter;
    m_settings = settings;
    if (isSplitAnew)
        split(settings.delimiter);
    else
        understand();
}

void ImportSession::understand()
{
    if (!hasNeededColumns()) {
        ++m_question;
        m_file.reset();
        Q_EMIT fileChanged();
        return;
    }
    PurchaseFileOptions options;
    options.currency = m_currency;
    options.today = m_clock.today();
    options.fields = m_settings.fields;
    options.mark = m_settings.mark;
    options.order = m_settings.order;
    onWorker([table = m_table, options] { return readPurchases(table, options); },
             [this](const Result<PurchaseFile> &file) {
                 if (!file) {
                     Q_EMIT failed(file.error());
                     return;
                 }
                 m_file = *file;
                 Q_EMIT fileChanged();
             });
}

void ImportSession::readNames()
{
    if (!m_file)
        return;
    remember();
    using Answer = std::pair<QVector<ImportName>, QVector<Product>>;
    const auto work = [file = *m_file](Household &household) -> Result<Answer> {
        auto names = household.imports().names(file);
        auto products = household.products().all();
        if (!names || !products)
            return fail(!names ? names.error() : products.error());
        return Answer{*names, *products};
    };
    m_handle.run(this, work, [this](const Result<Answer> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        std::tie(m_names, m_products) = *answer;
        Q_EMIT namesChanged();
    });
}

void ImportSession::tryOut(const QVector<NameDecision> &decisions)
{
    m_decisions = decisions;
    const auto work = [file = *m_file, name = fileName(), decisions](Household &household) {
        return household.imports().book(file, name, true, {}, decisions);
    };
    m_handle.run(this, work, [this](const Result<ImportReport> &report) {
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        m_report = *report;
        Q_EMIT triedOut();
    });
}

void ImportSession::book()
{
    m_progress = std::make_shared<Progress>();
    m_isBooking = true;
    const auto work = [file = *m_file, name = fileName(), decisions = m_decisions,
                       progress = m_progress](Household &household) {
        return household.imports().book(
            file, name, false,
            [progress](int done, int all) {
                progress->done = done;
                progress->all = all;
                return !progress->isCancelled;
            },
            decisions);
    };
    m_handle.run(this, work, [this](const Result<ImportReport> &report) {
        m_isBooking = false;
        if (report)
            Q_EMIT booked();
        else if (report.error().kind == ErrorKind::Cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT failed(report.error());
    });
}

double ImportSession::progress() const
{
    return m_progress->all > 0 ? double(m_progress->done) / m_progress->all : 0;
}

/// Where the settings for files with this header are kept.
QString ImportSession::memory() const
{
    QStringList keys;
    for (const QString &name : m_table.header)
        keys << textKey(name);
    const QByteArray digest = QCryptographicHash::hash(keys.join(u'|').toUtf8(), QCryptographicHash::Sha1);
    return u"import/"_s + QString::fromLatin1(digest.toHex().left(16));
}

void ImportSession::remember() const
{
    QStringList names;
    for (const auto &field : m_settings.fields)
        names << (field ? purchaseFieldName(*field) : u"-"_s);
    QSettings settings;
    settings.beginGroup(memory());
    settings.setValue(u"columns"_s, names);
    settings.setValue(u"mark"_s, m_settings.mark ? int(*m_settings.mark) : -1);
    settings.setValue(u"order"_s, m_settings.order ? int(*m_settings.order) : -1);
}

void ImportSession::recall()
{
    QSettings settings;
    settings.beginGroup(memory());
    const QStringList names = settings.value(u"columns"_s).toStringList();
    if (names.size() != m_table.header.size())
        return;
    for (qsizetype i = 0; i < names.size(); ++i)
        m_settings.fields[i] = purchaseFieldFromName(names[i]);
    const int mark = settings.value(u"mark"_s, -1).toInt();
    const int order = settings.value(u"order"_s, -1).toInt();
    if (mark > int(DecimalMark::Ask) && mark <= int(DecimalMark::Point))
        m_settings.mark = DecimalMark(mark);
    if (order >= int(DateOrder::DayMonth) && order <= int(DateOrder::MonthDay))
        m_settings.order = DateOrder(order);
}

} // namespace larder
