package org.maillage.publishing;

import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.web.SaysPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;

/** Who runs the platform, as they have said it in the browser, or else in the settings. */
@Repository
class KeptOperator implements SaysPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(KeptOperator.class);

    private final JdbcClient database;
    private final OperatorSettings settings;
    private volatile String lastName = "";

    KeptOperator(JdbcClient database, OperatorSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    Operator get() {
        return database.sql("""
                select name, postal_address, phone, contact, answers, director, host, version
                from publishing.operator
                """)
                .query(RecordRows.of(Operator.class))
                .optional()
                .orElse(Operator.NOBODY)
                .orReachedBy(settings.contact());
    }

    /**
     * Keeps what they say; what nobody has kept yet has version 0.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    void save(Operator operator) {
        var kept = database.sql("""
                insert into publishing.operator as kept
                  (name, postal_address, phone, contact, answers, director, host)
                values (:name, :postalAddress, :phone, :contact, :answers, :director, :host)
                on conflict (one) do update
                set name = excluded.name, postal_address = excluded.postal_address, phone = excluded.phone,
                  contact = excluded.contact, answers = excluded.answers, director = excluded.director,
                  host = excluded.host, version = kept.version + 1
                where kept.version = :version
                """).paramSource(RecordParams.of(operator)).update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("Who runs the platform has changed.");
        }
    }

    /** The page that says that the database is away has a foot as well: it names whom the last page named. */
    @Override
    public String publisher() {
        try {
            lastName = database.sql("select name from publishing.operator")
                    .query(String.class)
                    .optional()
                    .orElse("");
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database does not say who runs the platform: {}", e.toString());
        }
        return lastName;
    }
}
