// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/household/householdhandle.h"

#include <QThreadPool>

#include <atomic>

namespace larder {

/// One import from the file to the booked purchases: reads and understands on a worker, looks up, tries out and books
/// on the core thread, never blocks the window. What a person says about the columns is kept per header.
///
/// Steps follow each other by calls; each answers with its signal or failed(). Newer answers replace older questions.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    /// What is said about the file; what is not said is detected.
    struct Settings
    {
        std::optional<QChar> delimiter;
        ColumnFields fields;
        std::optional<DecimalMark> mark;
        std::optional<DateOrder> order;
    };

    ImportSession(HouseholdHandle &handle, Clock &clock, const QString &path, QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const CsvTable &table() const { return m_table; }
    /// The understood rows; std::nullopt while date or product have no column.
    [[nodiscard]] const std::optional<PurchaseFile> &file() const { return m_file; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] bool hasNeededColumns() const;
    [[nodiscard]] const QVector<ImportName> &names() const { return m_names; }
    /// Of the household, for "same as".
    [[nodiscard]] const QVector<Product> &products() const { return m_products; }
    [[nodiscard]] const ImportReport &report() const { return m_report; }

    void start();
    void setSettings(const Settings &settings);
    void readNames();
    void tryOut(const QVector<NameDecision> &decisions);
    void book();
    /// Asks a running booking to stop; answers with cancelled().
    void cancel() { m_progress->isCancelled = true; }
    [[nodiscard]] bool isBooking() const { return m_isBooking; }
    /// How far a booking is, 0 to 1.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    void tableChanged();
    void fileChanged();
    void namesChanged();
    void triedOut();
    void booked();
    void cancelled();
    void failed(const larder::Error &error);

private:
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
        std::atomic<bool> isCancelled = false;
    };

    template<class Work, class Done>
    void onWorker(Work work, Done done);
    void split(const std::optional<QChar> &delimiter);
    void take(const CsvTable &table);
    void understand();
    [[nodiscard]] QString memory() const;
    void recall();
    void remember() const;

    HouseholdHandle &m_handle;
    Clock &m_clock;
    QString m_path;
    QByteArray m_currency;
    std::shared_ptr<QByteArray> m_bytes;
    CsvTable m_table;
    Settings m_settings;
    std::optional<PurchaseFile> m_file;
    QVector<ImportName> m_names;
    QVector<Product> m_products;
    QVector<NameDecision> m_decisions;
    ImportReport m_report;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    bool m_isBooking = false;
    int m_question = 0; ///< answers to older ones are dropped
    WorkQueue m_inbox; ///< outlives the pool, whose workers post here
    QThreadPool m_pool;
};

} // namespace larder
