package org.maillage.search.index;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Fails;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Settings;
import org.maillage.shared.ThisNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nodes that fail to write their index, and under which number the journal of each says why. */
@Component
record IndexFaults(JdbcClient database, Settings settings, Clock clock) implements Fails {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFaults.class);

    /** Who still fails says so every minute; who says no more has been stopped. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    void note(int tries, RuntimeException failure) {
        var fault = UUID.randomUUID().toString();
        if (tries == 1) {
            LOG.error("The index of the search could not be written, id {}", fault, failure);
        } else {
            LOG.error(
                    "The index of the search could not be written for the time {} in a row, id {}: {}",
                    tries,
                    fault,
                    failure.toString());
        }
        try {
            keep(tries, fault);
        } catch (RuntimeException e) {
            LOG.error("Nor could this be kept: {}", e.toString());
        }
    }

    private void keep(int tries, String fault) {
        database.sql("""
                insert into search.fault (node, at, tries, fault) values (:node, :at, :tries, :fault)
                on conflict (node) do update
                set at = excluded.at, tries = excluded.tries, fault = excluded.fault
                """)
                .param("node", ThisNode.name(settings))
                .param("at", OffsetDateTime.now(clock))
                .param("tries", tries)
                .param("fault", fault)
                .update();
    }

    /** This node writes it again. */
    void forget() {
        database.sql("delete from search.fault where node = :node")
                .param("node", ThisNode.name(settings))
                .update();
    }

    @Override
    public String kind() {
        return "search.faults";
    }

    @Override
    public List<Failure> failures(int most) {
        return database
                .sql("select node, at, tries, fault from search.fault where at > :since order by at desc limit :most")
                .param("since", OffsetDateTime.now(clock).minus(KNOWN_FOR))
                .param("most", most)
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .map(Row::said)
                .toList();
    }

    record Row(String node, OffsetDateTime at, int tries, String fault) {

        Failure said() {
            return new Failure(
                    node,
                    at.toInstant(),
                    say("search.faults.what", node),
                    say("search.faults.why", tries, fault),
                    "",
                    false);
        }
    }
}
