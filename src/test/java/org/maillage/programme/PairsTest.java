package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two seats a place, whoever comes at whichever moment. */
@PlatformTest
class PairsTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Cohorts cohorts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void ofManyWhoComeAtTheSameMomentOneSitsDown() throws Exception {
        var place = cohorts.place(RunningEdition.REDON);
        var together = new CountDownLatch(1);

        try (var people = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> coming = List.of(1, 2, 3, 4).stream()
                    .map(it -> people.submit(() -> {
                        together.await();
                        return Boolean.TRUE.equals(transaction.execute(status -> pairs.seat(place, UUID.randomUUID())));
                    }))
                    .toList();
            together.countDown();

            var seated = 0;
            for (var one : coming) {
                seated += one.get() ? 1 : 0;
            }
            assertThat(seated).isOne();
        }
        assertThat(pairs.of(RunningEdition.EDITION))
                .filteredOn(it -> it.place().equals(place.id()))
                .extracting(Pairs.Member::seat)
                .containsExactly(1, 2);
    }
}
